package serverlesslabel.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import serverlesslabel.view.control.NoticeView;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.host.CatalogReading;
import serverlesslabel.view.host.CatalogsPort;

/** Strip that tells how far the reading of a large catalog is and can stop it; hidden while none is read. */
final class ReadingView extends HBox {

    private static final int BYTES_PER_MEGABYTE = 1 << 20;

    private final ViewContext context;
    private final NoticeView notice;
    private final Label message = new Label();
    private final ProgressBar bar = new ProgressBar();

    /**
     * A strip for the reading of catalogs.
     *
     * @param notice says where the memory did not suffice
     */
    ReadingView(CatalogsPort catalogs, ViewContext context, NoticeView notice) {
        this.context = context;
        this.notice = notice;
        getStyleClass().addAll("notice", "strip-line");
        message.setId("reading");
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        var stop = new Button(context.text("reading.stop"));
        stop.setId("reading-stop");
        stop.getStyleClass().add("small");
        stop.setOnAction(press -> catalogs.stop());
        getChildren().addAll(message, bar, stop);
        show(new CatalogReading.Idle());
    }

    /** Shows how the reading stands. */
    void show(CatalogReading reading) {
        boolean underway = reading instanceof CatalogReading.Underway;
        Visibility.set(this, underway);
        // A bar of unknown length moves all the time, so it must not when nobody sees it.
        bar.setProgress(underway ? ProgressBar.INDETERMINATE_PROGRESS : 0);
        if (reading instanceof CatalogReading.Underway now)
            message.setText(context.text("reading.underway", String.join(", ", now.names()),
                context.texts().formats().whole(now.services())));
        if (reading instanceof CatalogReading.Failed failed)
            notice.showFailure(context.text("reading.failed", String.join(", ", failed.names())));
        if (reading instanceof CatalogReading.OutOfMemory failed)
            notice.showFailure(context.text("reading.memory", String.join(", ", failed.names()),
                context.texts().formats().whole(Runtime.getRuntime().maxMemory() / BYTES_PER_MEGABYTE)));
    }
}
