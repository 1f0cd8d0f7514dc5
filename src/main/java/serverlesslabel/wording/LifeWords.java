package serverlesslabel.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Service;
import serverlesslabel.text.Texts;

/** Writes from when to when a service can be had. */
public final class LifeWords {

    private LifeWords() {}

    /** A sentence for each day that is known: when it began, closed to new customers, ended or will end. */
    public static List<String> of(Service.Life life, Texts texts) {
        var sentences = new ArrayList<String>();
        life.since().ifPresent(day -> sentences.add(texts.get("life.since", texts.formats().day(day))));
        life.closed().ifPresent(day -> sentences.add(texts.get("life.closed", texts.formats().day(day))));
        life.until().ifPresent(day -> sentences.add(texts.get("life.until", texts.formats().day(day))));
        return sentences;
    }

    /**
     * A warning for whoever would choose a service; empty if everybody can have it and no end is known.
     *
     * @param shown the day whose facts are shown, if it is one in the past
     */
    public static Optional<String> warning(Service service, Optional<LocalDate> shown, Texts texts) {
        var life = service.life();
        return switch (service.state(shown)) {
            case OPEN -> Optional.empty();
            case CLOSED -> life.closed().map(day -> texts.get("life.warning.closed", texts.formats().day(day)));
            case ENDING -> life.until().map(day -> texts.get("life.warning.ending", texts.formats().day(day)));
            case ENDED -> life.until().map(day -> texts.get("life.warning.ended", texts.formats().day(day)));
        };
    }
}
