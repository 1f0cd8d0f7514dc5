package serverlesslabel.view;

import java.nio.file.Path;
import serverlesslabel.paint.Obstacle;

/** Says in the window how an export ended, and offers what can be done with it. */
final class SavedNotice implements ExportDialog.Outcome {

    private final Easel easel;
    private final Desktop desktop;
    private final NoticeView notice;

    SavedNotice(Easel easel, Desktop desktop, NoticeView notice) {
        this.easel = easel;
        this.desktop = desktop;
        this.notice = notice;
    }

    @Override
    public void saved(Path file) {
        notice.done(easel.say("export.done", file), new NoticeView.Offer(easel.say("export.open"),
            () -> desktop.show(file)), new NoticeView.Offer(easel.say("export.folder"),
            () -> desktop.show(file.toAbsolutePath().getParent())));
    }

    @Override
    public void failed(Path file, Obstacle why) {
        notice.failed(easel.say("export.failed", file, easel.say(why)));
    }

    @Override
    public void copied(String sentence) {
        notice.done(sentence);
    }
}
