package serverlesslabel.picture;

import java.util.List;

/** One thing on the paper. Every mark hands itself to the brush that draws its kind. */
public sealed interface Mark {

    /** Has itself drawn. */
    void paint(Brush brush);

    /** A closed outline with fill and pen. */
    record Area(List<Point> outline, Ink fill, Pen pen) implements Mark {

        public Area {
            outline = List.copyOf(outline);
        }

        @Override
        public void paint(Brush brush) {
            brush.area(this);
        }
    }

    /** An open line. */
    record Trace(List<Point> points, Pen pen) implements Mark {

        public Trace {
            points = List.copyOf(points);
        }

        /** A straight line. */
        public static Trace line(Point from, Point to, Pen pen) {
            return new Trace(List.of(from, to), pen);
        }

        @Override
        public void paint(Brush brush) {
            brush.trace(this);
        }
    }

    /** A circle. */
    record Disc(Point middle, double radius, Ink fill, Pen pen) implements Mark {
        @Override
        public void paint(Brush brush) {
            brush.disc(this);
        }
    }

    /** A rectangle whose corners may be round. */
    record Box(Point corner, double width, double height, double round, Ink fill, Pen pen) implements Mark {

        /** A filled rectangle. */
        public static Box filled(Point corner, double width, double height, double round, Ink fill) {
            return new Box(corner, width, height, round, fill, Pen.NONE);
        }

        @Override
        public void paint(Brush brush) {
            brush.box(this);
        }
    }

    /** One line of text; the point is on its baseline. */
    record Words(String text, Point at, Lettering lettering, Ink ink, Anchor anchor) implements Mark {
        @Override
        public void paint(Brush brush) {
            brush.words(this);
        }
    }

    /** The outlines of an icon, enlarged to a square with this corner and side, filled or drawn with a pen. */
    record Stamp(Outline outline, double grid, Point corner, double side, Ink fill, Pen pen) implements Mark {

        /** How much larger than the icon's own grid it is drawn. */
        public double enlargement() {
            return side / grid;
        }

        @Override
        public void paint(Brush brush) {
            brush.stamp(this);
        }
    }

    /**
     * Marks that belong together, moved as one: their origin lies at a point. The name and the description, which may
     * be empty, are for those who cannot see them.
     */
    record Cluster(String name, String description, Point origin, List<Mark> marks) implements Mark {

        public Cluster {
            marks = List.copyOf(marks);
        }

        /** Marks that stay where they are. */
        public static Cluster of(String name, String description, List<Mark> marks) {
            return new Cluster(name, description, new Point(0, 0), marks);
        }

        /** A whole picture, its upper left corner at a point. */
        public static Cluster of(Picture picture, Point corner) {
            return new Cluster(picture.name(), picture.description(), corner, picture.marks());
        }

        @Override
        public void paint(Brush brush) {
            brush.cluster(this);
        }
    }
}
