package serverlesslabel.view.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.export.ExportKind;
import serverlesslabel.export.ExportRequest;
import serverlesslabel.export.ExportSubject;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Clipboards;
import serverlesslabel.view.control.NoticeView;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.ExportsPort;

/**
 * What can be done with services that are marked in the table.
 *
 * @param notice  says what was not done
 * @param compare opens the page where services are compared
 */
public record RowActions(Store store, ViewContext easel, ExportsPort exports, NoticeView notice, Runnable compare) {

    /** Pins services, or takes their pins away where all are pinned; says how many there was no room for. */
    void pin(List<Service> services) {
        var ids = services.stream().map(Service::id).toList();
        if (store.board().get().exploration().pinned().containsAll(ids)) {
            store.apply(new Change.UnpinAll(ids));
            return;
        }
        store.apply(new Change.PinAll(ids));
        var pinned = store.board().get().exploration().pinned();
        long left = ids.stream().filter(id -> !pinned.contains(id)).count();
        if (left > 0) notice.done(easel.text("row.pin.left", left, ids.size(), Change.MOST_PINS));
    }

    /** Pins services that are not, and opens the page where they are compared. */
    void compare(List<Service> services) {
        var pinned = store.board().get().exploration().pinned();
        if (!services.stream().allMatch(service -> pinned.contains(service.id()))) pin(services);
        compare.run();
    }

    /** The service one place further up in the order of ranks, among those shown. */
    Optional<Service> above(Service service) {
        var alternatives = store.board().get().contenders();
        return alternatives.position(service).filter(position -> position > 0)
            .map(position -> alternatives.service(position - 1));
    }

    /** Puts the names of services into the clipboard, a line each. */
    void copyNames(List<Service> services) {
        Clipboards.text(services.stream().map(Service::title).collect(Collectors.joining("\n")));
    }

    /** Puts the rows of services into the clipboard, as the table would be exported. */
    void copyRows(List<Service> services) {
        var board = store.board().get();
        var rows = services.stream().flatMap(service -> board.catalog().place(service.id()).stream())
            .map(board.ranking()::placementOf).toList();
        var subject = ExportSubject.onScreen(ExportKind.RANKING, board.comparison(), rows, "", SheetFormat.SLIDE);
        Clipboards.text(exports.exporter().csv(new ExportRequest(subject, board.contenders(), Palette.PRINT, 1,
            Optional.empty())));
    }
}
