package serverlesslabel.view.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.export.ExportKind;
import serverlesslabel.export.ExportRequest;
import serverlesslabel.export.ExportSubject;
import serverlesslabel.export.FileOptions;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.Change;
import serverlesslabel.state.Pins;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Clipboards;
import serverlesslabel.view.control.NoticeView;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.ExportsPort;

/**
 * Actions on the services marked in the table: pin, compare, copy.
 *
 * @param notice  shows how many services could not be pinned
 * @param compare opens the page where services are compared
 */
public record RowActions(Store store, ViewContext context, ExportsPort exports, NoticeView notice, Runnable compare) {

    /**
     * Pins services, or unpins them where all are pinned already. Shows a notice with the number of services left out
     * where more than {@link Pins#MOST} would be pinned.
     */
    void pin(List<Service> services) {
        var ids = services.stream().map(Service::id).toList();
        if (store.board().get().exploration().pinned().containsAll(ids)) {
            store.apply(new Change.UnpinAll(ids));
            return;
        }
        store.apply(new Change.PinAll(ids));
        var pinned = store.board().get().exploration().pinned();
        long left = ids.stream().filter(id -> !pinned.contains(id)).count();
        if (left > 0) notice.showSuccess(context.text("row.pin.left", left, ids.size(), Pins.MOST));
    }

    /** Pins those of the services that are not pinned yet, and opens the page where services are compared. */
    void compare(List<Service> services) {
        var pinned = store.board().get().exploration().pinned();
        if (!services.stream().allMatch(service -> pinned.contains(service.id()))) pin(services);
        compare.run();
    }

    /** Returns the service next above a service in the ranking of those shown; empty for the first, or if not shown. */
    Optional<Service> above(Service service) {
        var alternatives = store.board().get().alternatives();
        return alternatives.position(service).filter(position -> position > 0)
            .map(position -> alternatives.service(position - 1));
    }

    /** Copies the titles of services to the clipboard, one a line. */
    void copyNames(List<Service> services) {
        Clipboards.copyText(services.stream().map(Service::title).collect(Collectors.joining("\n")));
    }

    /** Copies the rows of services to the clipboard as CSV, with the columns of an exported ranking. */
    void copyRows(List<Service> services) {
        var board = store.board().get();
        var rows = services.stream().flatMap(service -> board.catalog().place(service.id()).stream())
            .map(board.ranking()::placementOf).toList();
        var subject = ExportSubject.asShown(ExportKind.RANKING, board.comparison(), rows, "", SheetFormat.SLIDE);
        Clipboards.copyText(exports.exporter().csv(new ExportRequest(subject, board.alternatives(), Palette.PRINT,
            FileOptions.FIRST, Optional.empty())));
    }
}
