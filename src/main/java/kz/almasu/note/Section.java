package kz.almasu.note;

import java.util.Arrays;
import java.util.List;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** The tables that belong together, under one heading, in the order of the note. */
public enum Section implements Localized {
    OVERVIEW("overview"),
    TYPES("types-outgoing", "types-incoming"),
    FORMATS("formats-outgoing", "formats-incoming"),
    COUNTRIES("1", "2", "regions-outgoing", "regions-incoming", "3"),
    DEGREES("4", "5"),
    FIELDS("6", "7"),
    PROGRAMMES("programmes"),
    APPENDICES("appendix-1", "appendix-2", "appendix-3", "appendix-4");

    private final List<TableDefinition> tables;

    Section(String... ids) {
        tables = Arrays.stream(ids).map(NoteTables::definition).toList();
    }

    public List<TableDefinition> tables() {
        return tables;
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "note.section." + name());
    }
}
