package serverlesslabel.view.host;

/** All ports of the program. Only the window as a whole gets it, and passes each view the ports that view uses. */
public record Host(SettingsPort settings, CatalogsPort catalogs, ExplorationsPort explorations, ExportsPort exports,
                   TablesPort tables, DesktopPort desktop, ProgramPort program) {}
