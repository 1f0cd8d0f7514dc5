package serverlesslabel.view.export;

import java.nio.file.Path;
import serverlesslabel.io.FileFailure;
import serverlesslabel.view.control.NoticeView;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;

/** Says in the window how an export ended, and offers what can be done with it. */
public final class SavedNotice implements ExportDialog.Outcome {

    private final ViewContext context;
    private final DesktopPort desktop;
    private final NoticeView notice;

    public SavedNotice(ViewContext context, DesktopPort desktop, NoticeView notice) {
        this.context = context;
        this.desktop = desktop;
        this.notice = notice;
    }

    @Override
    public void saved(Path file) {
        notice.done(context.text("export.done", file), new NoticeView.Offer(context.text("export.open"),
            () -> desktop.show(file)), new NoticeView.Offer(context.text("export.folder"),
            () -> desktop.show(file.toAbsolutePath().resolveSibling(""))));
    }

    @Override
    public void failed(Path file, FileFailure why) {
        notice.failed(context.text("export.failed", file, context.text(why)));
    }

    @Override
    public void copied(String sentence) {
        notice.done(sentence);
    }
}
