package serverlesslabel.view;

import javafx.scene.input.KeyCombination;

/** Something the reader can do: its name, its keys, and what happens. */
record Command(String name, KeyCombination keys, Runnable run) {}
