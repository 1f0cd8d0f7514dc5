package serverlesslabel.view.detail;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Rating;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ThemeSheet;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.wording.LevelReason;

/**
 * Reasons for one level of a service: the conditions its facts meet, those the next level wants, the facts with their
 * sources, and on demand the whole ladder; or the judgement where the level was judged.
 */
final class ReasonView extends VBox {

    private final ViewContext context;

    /** Makes the view of a rating. */
    ReasonView(Rating rating, ViewContext context, DesktopPort desktop) {
        this.context = context;
        getStyleClass().addAll("reason", ThemeSheet.characteristicClass(rating.characteristic().place()));
        var reason = LevelReason.of(rating, context.texts());
        var ladder = new VBox();
        ladder.getStyleClass().add("ladder");
        if (!reason.text().isEmpty()) getChildren().add(sentence(reason.text(), reason.why(), "reason-says"));
        reason.judgement().flatMap(Judgement::source).ifPresent(source ->
            getChildren().add(SourceNodes.link(source, "judged.link", context, desktop)));
        reason.held().forEach(line -> getChildren().add(new ConditionLine(line, context, desktop)));
        reason.missed().ifPresent(missed -> {
            getChildren().add(sentence(missed.text(), missed.why(), "reason-missed"));
            missed.failed().forEach(line -> getChildren().add(new ConditionLine(line, context, desktop)));
        });
        getChildren().addAll(ladderLine(rating, ladder, reason), ladder);
    }

    private Node ladderLine(Rating rating, VBox ladder, LevelReason reason) {
        var show = new ToggleButton(context.text("reasons.ladder"));
        show.getStyleClass().addAll("flat", "small", "ladder-button");
        show.setMinWidth(USE_PREF_SIZE);
        show.setAccessibleText(context.text("reasons.ladder.tip", rating.characteristic().name()));
        LazyTooltip.on(show, context.text("reasons.ladder.tip", rating.characteristic().name()));
        // Made when it is first shown: all ladders are half the nodes of the reasons, and few are ever looked at.
        show.selectedProperty().subscribe(shown -> {
            if (shown && ladder.getChildren().isEmpty()) fill(ladder, reason);
        });
        ladder.visibleProperty().bind(show.selectedProperty());
        ladder.managedProperty().bind(show.selectedProperty());
        var line = new HBox();
        if (rating.judgement().isPresent()) line.getChildren().add(judgedMark());
        if (!(rating.characteristic().ladder() instanceof Ladder.None)) line.getChildren().add(show);
        line.getStyleClass().add("reason-head");
        return line;
    }

    private Node judgedMark() {
        var judged = new Label(context.text("judged.mark"));
        judged.getStyleClass().add("recalled");
        judged.setMinWidth(USE_PREF_SIZE);
        LazyTooltip.on(judged, context.text("judged.tip"));
        return judged;
    }

    private void fill(VBox ladder, LevelReason reason) {
        for (var rung : reason.ladder()) {
            var level = new Label(rung.level());
            level.getStyleClass().add("rung-level");
            var row = new HBox(level, sentence(rung.text(), rung.why(), "rung"));
            row.getStyleClass().add("rung-line");
            if (rung.reached()) row.getStyleClass().add("reached");
            ladder.getChildren().add(row);
        }
    }

    private Node sentence(String words, String why, String style) {
        var sentence = new Label(words);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add(style);
        if (!why.isEmpty()) LazyTooltip.on(sentence, context.text("reasons.why", why));
        return sentence;
    }
}
