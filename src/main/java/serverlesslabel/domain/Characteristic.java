package serverlesslabel.domain;

/**
 * One of the things that make a service serverless.
 *
 * @param place  its position in the rubric, 0 first; weights and levels are kept in this order
 * @param id     for files and the command line
 * @param name   for people
 * @param brief  the name where there is little room
 * @param swing  what lies between level 0 and level 5: "from always-on capacity to zero when idle"
 * @param why    why it counts, and counts so much; may be empty
 * @param ladder how facts become its level
 */
public record Characteristic(int place, String id, String name, String brief, String swing, String why,
                             Ladder ladder) {}
