package serverlesslabel.domain;

/** A revision in the history of the rubric: a version and a sentence on what changed with it. */
public record Revision(String version, String text) {}
