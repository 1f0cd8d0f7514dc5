package serverlesslabel.view.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.io.FileFailure;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.IconSource;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.state.Appearance;
import serverlesslabel.text.Texts;
import serverlesslabel.view.frame.DragPace;

/**
 * Context all views share: texts, palette of the theme, appearance settings, typeface, icons and the pace of words.
 *
 * @param palette the colours of the present theme
 * @param look    theme, language, scale and animation as the reader set them, the scale that of the desktop where
 *                the reader has set none
 * @param pace    tells the views that show more than the order when to follow a drag
 */
public record ViewContext(Texts texts, ObservableValue<Palette> palette, ObservableValue<Appearance> look,
                          Typeface typeface, Fonts fonts, IconSource icons, DragPace pace) {

    /** A context with the bundled typeface loaded into JavaFX. */
    public static ViewContext of(Texts texts, ObservableValue<Palette> palette, ObservableValue<Appearance> look,
                                 Typeface typeface, IconSource icons) {
        return new ViewContext(texts, palette, look, typeface, new Fonts(), icons, new DragPace());
    }

    /** A new node for pictures, still empty. */
    public PictureNode pictureNode() {
        return new PictureNode(fonts, typeface);
    }

    /** Paper of a size in pixels, in the present colours of the theme. */
    public Paper paper(double width, double height) {
        return new Paper(width, height, palette.getValue(), typeface, icons);
    }

    /** A new node with the icon of a category. */
    public IconNode icon(Category category) {
        return IconNode.of(icons.icon(IconSource.IconKind.CATEGORIES, category.id()));
    }

    /** A new node with the icon of a characteristic. */
    public IconNode icon(Characteristic characteristic) {
        return IconNode.of(icons.icon(IconSource.IconKind.CHARACTERISTICS, characteristic.id()));
    }

    /** A key combination, named as on the reader's keyboard, from JavaFX's notation such as {@code "Shortcut+E"}. */
    public KeyCombination keys(String keys) {
        return LocalizedKeys.of(KeyCombination.valueOf(keys), texts);
    }

    /** The reason of a failure, as a phrase that can follow a colon. */
    public String text(FileFailure why) {
        return texts.get(why.key(), why.detail());
    }

    /** The name of a theme. */
    public String text(Appearance.Theme theme) {
        var key = switch (theme) {
            case SYSTEM -> "look.system";
            case LIGHT -> "look.light";
            case DARK -> "look.dark";
            case CONTRAST -> "look.contrast";
        };
        return text(key);
    }

    /** The text of a key, with its placeholders filled. */
    public String text(String key, Object... parts) {
        return texts.get(key, parts);
    }

    /** The text of a key in the singular or plural that a number asks for. */
    public String count(String key, long number) {
        return texts.count(key, number);
    }
}
