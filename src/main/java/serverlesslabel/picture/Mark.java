package serverlesslabel.picture;

import java.util.List;

/** A mark: one element of a picture. Coordinates and lengths are in pixels at normal size. */
public sealed interface Mark {

    /** Calls the method of a brush for this kind of mark. */
    void paint(Brush brush);

    /** A closed polygon with a fill and an outline. */
    record Area(List<Point> outline, Ink fill, Pen pen) implements Mark {

        public Area {
            outline = List.copyOf(outline);
        }

        @Override
        public void paint(Brush brush) {
            brush.area(this);
        }
    }

    /** An open line through points. */
    record Trace(List<Point> points, Pen pen) implements Mark {

        public Trace {
            points = List.copyOf(points);
        }

        /** A straight line between two points. */
        public static Trace line(Point from, Point to, Pen pen) {
            return new Trace(List.of(from, to), pen);
        }

        @Override
        public void paint(Brush brush) {
            brush.trace(this);
        }
    }

    /** A circle with a fill and an outline. */
    record Disc(Point middle, double radius, Ink fill, Pen pen) implements Mark {
        @Override
        public void paint(Brush brush) {
            brush.disc(this);
        }
    }

    /**
     * A rectangle with a fill and an outline.
     *
     * @param corner the upper left corner
     * @param round  the radius of the corners; 0 for square ones
     */
    record Box(Point corner, double width, double height, double round, Ink fill, Pen pen) implements Mark {

        /** A rectangle with a fill and no outline. */
        public static Box filled(Point corner, double width, double height, double round, Ink fill) {
            return new Box(corner, width, height, round, fill, Pen.NONE);
        }

        @Override
        public void paint(Brush brush) {
            brush.box(this);
        }
    }

    /**
     * One line of text.
     *
     * @param at     a point on the baseline
     * @param anchor the part of the text that is placed at the point
     */
    record Words(String text, Point at, Lettering lettering, Ink ink, Anchor anchor) implements Mark {
        @Override
        public void paint(Brush brush) {
            brush.words(this);
        }
    }

    /**
     * An icon, scaled to a square and filled or stroked.
     *
     * @param grid   the side of the square of the outline's own coordinates
     * @param corner the upper left corner of the square in the picture
     * @param side   the side of the square in the picture
     */
    record Stamp(Outline outline, double grid, Point corner, double side, Ink fill, Pen pen) implements Mark {

        /** The factor from the icon's grid to the picture. */
        public double scale() {
            return side / grid;
        }

        @Override
        public void paint(Brush brush) {
            brush.stamp(this);
        }
    }

    /**
     * A group of marks with an origin of its own.
     *
     * @param name        the title for screen readers
     * @param description a longer text for screen readers; may be empty
     * @param origin      the point to which the marks' own origin is moved
     * @param marks       in painting order
     */
    record Cluster(String name, String description, Point origin, List<Mark> marks) implements Mark {

        public Cluster {
            marks = List.copyOf(marks);
        }

        /** A group whose marks are not moved. */
        public static Cluster of(String name, String description, List<Mark> marks) {
            return new Cluster(name, description, new Point(0, 0), marks);
        }

        /** A picture as a group, with its upper left corner at a point. */
        public static Cluster of(Picture picture, Point corner) {
            return new Cluster(picture.name(), picture.description(), corner, picture.marks());
        }

        @Override
        public void paint(Brush brush) {
            brush.cluster(this);
        }
    }
}
