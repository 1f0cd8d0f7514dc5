package serverlesslabel.picture;

import java.util.List;

/**
 * A drawing as a value.
 *
 * @param width       in pixels at normal size
 * @param height      in pixels at normal size
 * @param name        a title for those who cannot see it
 * @param description what it shows, in a sentence or two
 * @param marks       painted in order
 */
public record Picture(double width, double height, String name, String description, List<Mark> marks) {

    public Picture {
        marks = List.copyOf(marks);
    }
}
