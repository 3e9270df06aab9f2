package kz.almasu.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.almasu.document.Table;
import kz.almasu.note.NoteTables;
import kz.almasu.note.TableDefinition;
import kz.almasu.note.TableSet;
import kz.almasu.note.data.Observation;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** The tables of each edition, older ones included. */
@ApplicationScoped
@Transactional
@AllowedToEveryone("it returns tables of published editions only")
public class EditionTables {

    private static final int MAX_CACHED = 12;

    @Inject
    private Editions editions;

    private final ParsedEditions<TableSet> tables = new ParsedEditions<>(
            MAX_CACHED,
            (edition, language) -> editions.content(edition).source(language).reported());

    /** Returns the tables that the edition has, in the order of the note. */
    public List<Table> all(Edition edition, Language language) {
        TableSet set = tables.get(edition, language);
        return NoteTables.ALL.stream()
                .map(TableDefinition::id)
                .filter(set.tables()::containsKey)
                .map(set::table)
                .toList();
    }

    /** @throws Refusal not found, if the edition has no such table */
    public Table table(Edition edition, String id, Language language) {
        return all(edition, language).stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("table", id));
    }

    /** Returns the figures of all tables; one that several tables show comes with each of them. */
    public List<Observation> observations(Edition edition, Language language) {
        return all(edition, language).stream()
                .flatMap(table -> Observation.of(edition.getPeriod(), table).stream())
                .toList();
    }
}
