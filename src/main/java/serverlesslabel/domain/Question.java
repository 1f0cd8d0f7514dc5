package serverlesslabel.domain;

/**
 * A question of the rubric to every service; a fact answers it.
 *
 * @param id      the key of the fact in service files
 * @param name    the name on screen, two or three words
 * @param brief   a shorter name for narrow places
 * @param asks    the full question, for authors of service files
 * @param answers the type of its answers
 */
public record Question(String id, String name, String brief, String asks, AnswerType answers) {

    // Equal ones have equal ids, and facts are looked up by questions all the time.
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
