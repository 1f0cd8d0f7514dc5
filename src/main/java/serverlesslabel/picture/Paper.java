package serverlesslabel.picture;

/** What a drawing is made on: its size, its colours, a ruler for its words and a box of icons. */
public record Paper(double width, double height, Palette palette, TextRuler ruler, IconSource icons) {

    /** Paper of another size. */
    public Paper sized(double anotherWidth, double anotherHeight) {
        return new Paper(anotherWidth, anotherHeight, palette, ruler, icons);
    }

    /** Paper with other colours. */
    public Paper in(Palette another) {
        return new Paper(width, height, another, ruler, icons);
    }
}
