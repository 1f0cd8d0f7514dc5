package serverlesslabel.picture;

/**
 * A line icon.
 *
 * @param grid    the width and height of the square grid of the outline's coordinates
 * @param outline the lines, to be stroked or filled
 */
public record Icon(double grid, Outline outline) {}
