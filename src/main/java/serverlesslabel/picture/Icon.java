package serverlesslabel.picture;

/** A line icon: its outline on a square grid with so many units a side. */
public record Icon(double grid, Outline outline) {}
