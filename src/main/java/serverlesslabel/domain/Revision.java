package serverlesslabel.domain;

/** A version of the rubric, and what changed with it. */
public record Revision(String version, String says) {}
