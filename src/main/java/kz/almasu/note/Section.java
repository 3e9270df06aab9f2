package kz.almasu.note;

import java.util.Arrays;
import java.util.List;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** Group of tables under one heading, in the order of the note. */
public enum Section implements Localized {
    OVERVIEW(TableIds.OVERVIEW),
    TYPES(TableIds.TYPES_OUTGOING, TableIds.TYPES_INCOMING),
    FORMATS(TableIds.FORMATS_OUTGOING, TableIds.FORMATS_INCOMING),
    COUNTRIES(
            TableIds.COUNTRIES_OUTGOING,
            TableIds.COUNTRIES_INCOMING,
            TableIds.REGIONS_OUTGOING,
            TableIds.REGIONS_INCOMING,
            TableIds.COUNTRY_COMPARISON),
    DEGREES(TableIds.DEGREES_OUTGOING, TableIds.DEGREES_INCOMING),
    FIELDS(TableIds.FIELDS_OUTGOING, TableIds.FIELDS_INCOMING),
    PROGRAMMES(TableIds.PROGRAMMES),
    APPENDICES(
            TableIds.INSTITUTIONS_OUTGOING,
            TableIds.INSTITUTIONS_INCOMING,
            TableIds.INSTITUTIONS_BY_PROGRAMME_OUTGOING,
            TableIds.INSTITUTIONS_BY_PROGRAMME_INCOMING);

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
