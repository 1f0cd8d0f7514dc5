package serverlesslabel.domain;

/** A named set of weights and a sentence on whom it is for. */
public record Profile(String id, String name, String purpose, Weights weights) {}
