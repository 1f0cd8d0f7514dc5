package serverlesslabel.domain;

/**
 * What the rubric wants to know of every service.
 *
 * @param id      the key of the fact in service files
 * @param name    two or three words for people
 * @param brief   the name where there is little room
 * @param asks    the full question, for whoever fills in a service file
 * @param answers which values answer it
 */
public record Question(String id, String name, String brief, String asks, AnswerType answers) {}
