package serverlesslabel.view;

import java.io.File;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import serverlesslabel.state.Change;
import serverlesslabel.state.Reopened;
import serverlesslabel.state.Store;

/** Brings an exploration back from a file: takes it over, and says what the catalog has become since. */
final class OpenAction {

    private final Store store;
    private final Easel easel;
    private final Opener opener;
    private final NoticeView notice;

    OpenAction(Store store, Easel easel, Opener opener, NoticeView notice) {
        this.store = store;
        this.easel = easel;
        this.opener = opener;
        this.notice = notice;
    }

    /** Opens a file. */
    void open(Path file) {
        opener.open(file, reopened -> take(file, reopened),
            reason -> notice.failed(easel.say("open.failed", file.getFileName(), reason)));
    }

    /** Lets files be dropped on a node. */
    void acceptDrops(Node node) {
        node.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) drag.acceptTransferModes(TransferMode.COPY);
        });
        node.setOnDragDropped(drop -> {
            var files = drop.getDragboard().getFiles();
            files.stream().limit(1).map(File::toPath).forEach(this::open);
            drop.setDropCompleted(!files.isEmpty());
        });
    }

    private void take(Path file, Reopened reopened) {
        store.apply(new Change.Open(reopened.exploration()));
        var says = ReopenedWords.says(reopened, store.board().get().catalog(), easel.texts());
        notice.done(easel.say("open.done", file.getFileName(), says), easel.say("open.undo"), store::undo);
    }
}
