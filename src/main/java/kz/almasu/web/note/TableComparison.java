package kz.almasu.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.almasu.document.Table;
import kz.almasu.document.chart.Chart;
import kz.almasu.edition.PublishedSeries;
import kz.almasu.edition.TableReader;
import kz.almasu.figures.Basis;
import kz.almasu.note.NoteTables;
import kz.almasu.note.SideBySide;
import kz.almasu.note.TableDefinition;
import kz.almasu.note.TableIds;
import kz.almasu.note.TableSet;
import kz.almasu.note.chart.HalfYearLines;
import kz.almasu.note.chart.TableCharts;
import kz.almasu.period.Period;
import kz.almasu.web.UserLanguage;
import org.omnifaces.util.Faces;

/** The half-years beside which a table is shown: by {@code with}, repeated by the form, joined by commas in links. */
@Named
@RequestScoped
public class TableComparison {

    private static final String PARAMETER = "with";

    @Inject
    private NoteTables tables;

    @Inject
    private TableReader tableReader;

    @Inject
    private PublishedSeries series;

    @Inject
    private UserLanguage language;

    private String with;

    private TableDefinition definition;
    private Period period;
    private Table table;
    private boolean possible;
    private boolean sideBySide;
    private List<Period> choices = List.of();
    private List<String> charts = List.of();

    /** @throws kz.almasu.system.Refusal if one of the half-years is not visible */
    Table open(Period shown, TableDefinition wanted, Basis basis) {
        definition = wanted;
        period = shown;
        Set<String> others = requested();
        others.forEach(code -> tables.visiblePeriod(code, Basis.APPROVED));
        with = String.join(",", others);
        boolean single = definition.hasComparison() && others.size() <= 1;
        if (others.isEmpty() || single || basis != Basis.APPROVED) {
            table = tableReader.table(
                    period.getCode(), definition.id(), basis, single ? with : null, language.getCurrent());
            possible = definition.hasComparison() || basis == Basis.APPROVED && SideBySide.isPossible(table);
        } else {
            openBeside(others);
        }
        choices = tables.periods().stream()
                .filter(other -> other.isPublished() && !other.equals(period))
                .toList();
        charts = draw();
        return table;
    }

    private void openBeside(Set<String> others) {
        TableSet own = tableReader
                .source(period.getCode(), null, language.getCurrent())
                .reported();
        table = own.table(definition.id());
        possible = definition.hasComparison() || SideBySide.isPossible(table);
        if (possible) {
            table = series.sideBySide(own, definition, others);
            sideBySide = true;
        }
    }

    private Set<String> requested() {
        String[] values = Faces.getRequestParameterValues(PARAMETER);
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .filter(code -> !code.isBlank() && !code.equals(period.getCode()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Draws the table; of the overview the series of all half-years, where there is one. */
    private List<String> draw() {
        List<TableSet> published =
                definition.id().equals(TableIds.OVERVIEW) ? series.all(language.getCurrent()) : List.of();
        List<? extends Chart> drawn = published.isEmpty()
                ? TableCharts.of(definition, table, language.getCurrent())
                : List.of(HalfYearLines.of(published, TableCharts.WIDTH));
        return IntStream.range(0, drawn.size())
                .mapToObj(i -> drawn.get(i).svg("chart-" + i))
                .toList();
    }

    /** The charts as SVG, with all text escaped. */
    public List<String> getCharts() {
        return charts;
    }

    /** True if the table is composed from those of several half-years. */
    public boolean isSideBySide() {
        return sideBySide;
    }

    /** True if the table can be shown beside other half-years. */
    public boolean isPossible() {
        return possible && !choices.isEmpty();
    }

    /** Returns the published half-years to choose from, newest first. */
    public List<Period> getChoices() {
        return choices;
    }

    public boolean isChosen(Period other) {
        return table.column(other.getCode()).isPresent();
    }

    /** Returns the parameter for all half-years. */
    public String getAll() {
        return choices.stream().map(Period::getCode).collect(Collectors.joining(","));
    }

    /** Returns the chosen half-years as a parameter of links, joined by commas; empty if none is chosen. */
    public String getWith() {
        return with;
    }

    /** Sets the first of a repeated parameter; all are read when the table is opened. */
    public void setWith(String with) {
        this.with = with;
    }

    /** Returns the half-year for the table's files, which compare with one; empty if there is none or more. */
    public String getWithInFiles() {
        return definition != null && definition.hasComparison() && !sideBySide ? with : "";
    }
}
