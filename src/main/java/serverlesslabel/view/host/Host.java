package serverlesslabel.view.host;

/** All ports of the program together. Only the window as a whole is given it, to hand on what each view uses. */
public record Host(SettingsPort settings, CatalogsPort catalogs, ExplorationsPort explorations, ExportsPort exports,
                   DesktopPort desktop, ProgramPort program) {}
