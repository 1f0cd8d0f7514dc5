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

/** What views draw with: words, the colours of the theme, how large and how lively, the typeface and the icons. */
public record ViewContext(Texts texts, ObservableValue<Palette> palette, ObservableValue<Appearance> look,
    Typeface typeface,
                    Fonts fonts, IconSource icons) {

    /** An easel with the bundled typeface made known to JavaFX. */
    public static ViewContext of(Texts texts, ObservableValue<Palette> palette, ObservableValue<Appearance> look,
                           Typeface typeface, IconSource icons) {
        return new ViewContext(texts, palette, look, typeface, new Fonts(), icons);
    }

    /** A node for pictures. */
    public PictureNode pictureNode() {
        return new PictureNode(fonts, typeface);
    }

    /** Paper of a size in the colours of the theme. */
    public Paper paper(double width, double height) {
        return new Paper(width, height, palette.getValue(), typeface, icons);
    }

    /** A node with the icon of a category. */
    public IconNode icon(Category category) {
        return IconNode.of(icons.icon(IconSource.Shelf.CATEGORIES, category.id()));
    }

    /** A node with the icon of a characteristic. */
    public IconNode icon(Characteristic characteristic) {
        return IconNode.of(icons.icon(IconSource.Shelf.CHARACTERISTICS, characteristic.id()));
    }

    /** Keys that are called as they are printed on the reader's keyboard. */
    public KeyCombination keys(String keys) {
        return LocalizedKeys.of(KeyCombination.valueOf(keys), texts);
    }

    /** What is in the way, in words that can stand behind a colon. */
    public String text(FileFailure why) {
        return texts.get(why.key(), why.detail());
    }

    /** The words of a key. */
    public String text(String key, Object... parts) {
        return texts.get(key, parts);
    }

    /** The words of a key for a number of things. */
    public String count(String key, long number) {
        return texts.count(key, number);
    }
}
