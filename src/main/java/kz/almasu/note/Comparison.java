package kz.almasu.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.almasu.document.Table;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;

/** Combines the finished tables of two half-years into comparison tables, without reading the figures again. */
@ApplicationScoped
public class Comparison {

    @Inject
    private CodeLists codeLists;

    protected Comparison() {}

    Comparison(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    /** Returns the reported tables, with the other half-year in those that compare, and the other tables unchanged. */
    public NoteSource of(TableSet reported, TableSet other) {
        List<String> countries = countries();
        return new NoteSource(
                combine(reported, List.of(reported, other), countries),
                Optional.of(combine(other, List.of(other), countries)));
    }

    /** Returns a comparing table of any number of half-years. */
    public Table table(TableDefinition definition, TableSet own, List<TableSet> others) {
        return definition.combine(
                own, Stream.concat(Stream.of(own), others.stream()).toList(), countries());
    }

    private List<String> countries() {
        return codeLists.all(Country.class).stream().map(Country::getCode).toList();
    }

    private static TableSet combine(TableSet own, List<TableSet> all, List<String> countries) {
        return TableSet.of(
                own.halfYear(),
                own.language(),
                NoteTables.ALL.stream()
                        .filter(definition -> own.tables().containsKey(definition.id()))
                        .map(definition -> definition.combine(own, all, countries))
                        .toList());
    }
}
