package serverlesslabel.picture;

import java.util.List;

/**
 * A picture: the result of a drawing as a value, independent of any medium.
 *
 * @param width       in pixels at normal size
 * @param height      in pixels at normal size
 * @param name        the title for screen readers
 * @param description what the picture shows, in a sentence or two, for screen readers
 * @param marks       in painting order, later ones on top
 */
public record Picture(double width, double height, String name, String description, List<Mark> marks) {

    public Picture {
        marks = List.copyOf(marks);
    }
}
