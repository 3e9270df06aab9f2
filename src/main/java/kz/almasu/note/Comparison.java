package kz.almasu.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;

/** Two half-years side by side, made of the tables that each has already, without another look at the figures. */
@ApplicationScoped
public class Comparison {

    @Inject
    private CodeLists codeLists;

    protected Comparison() {}

    Comparison(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    /** The tables of the reported half-year beside the other, and those of the other alone. */
    public NoteSource of(TableSet reported, TableSet other) {
        List<String> countries =
                codeLists.all(Country.class).stream().map(Country::getCode).toList();
        return new NoteSource(
                beside(reported, List.of(reported, other), countries),
                Optional.of(beside(other, List.of(other), countries)));
    }

    private static TableSet beside(TableSet own, List<TableSet> all, List<String> countries) {
        return TableSet.of(
                own.halfYear(),
                own.language(),
                NoteTables.ALL.stream()
                        .filter(definition -> own.tables().containsKey(definition.id()))
                        .map(definition -> definition.beside(own, all, countries))
                        .toList());
    }
}
