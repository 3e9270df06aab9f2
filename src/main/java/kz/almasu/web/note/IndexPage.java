package kz.almasu.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.edition.Edition;
import kz.almasu.edition.PublishedSeries;
import kz.almasu.note.NoteSource;
import kz.almasu.note.SideBySide;
import kz.almasu.note.TableIds;
import kz.almasu.note.chart.CountryMap;
import kz.almasu.note.chart.HalfYearLines;
import kz.almasu.note.chart.LeadingBars;
import kz.almasu.note.text.Headline;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.Direction;
import kz.almasu.web.UserLanguage;

/** The home page of the public: the newest edition in figures and charts. */
@Named
@RequestScoped
public class IndexPage {

    private static final int LEADING_COUNTRIES = 15;
    private static final int CHART_WIDTH = 440;

    @Inject
    private PublishedSeries published;

    @Inject
    private UserLanguage language;

    private String direction;

    private Edition edition;
    private NoteSource source;

    public void open() {
        edition = published.newestEdition().orElse(null);
        source = edition == null ? null : published.source(edition, language.getCurrent());
    }

    /** Returns the newest edition; null before the first. */
    public Edition getEdition() {
        return edition;
    }

    public HalfYear getHalfYear() {
        return source.reported().halfYear();
    }

    /** Returns a number of the overview for both directions together. */
    public Cell overview(String column) {
        return source.table(TableIds.OVERVIEW).total().cells().getOrDefault(column, Cell.UNKNOWN);
    }

    public List<Headline> getHeadlines() {
        return Headline.of(source);
    }

    /** Returns the direction of the map and of the leading countries. */
    public Direction getShownDirection() {
        return Direction.INCOMING.name().equals(direction) ? Direction.INCOMING : Direction.OUTGOING;
    }

    /** Returns the table behind the map. */
    public String getCountries() {
        return CountryMap.tableId(getShownDirection());
    }

    /** The map as SVG, with all text escaped. */
    public String getMap() {
        return CountryMap.of(
                        source.table(getCountries()),
                        getShownDirection(),
                        CountryMap.largest(source.reported()),
                        language.getCurrent())
                .svg("map");
    }

    /** The leading countries as SVG, with all text escaped. */
    public String getLeading() {
        Table table = source.table(getCountries());
        return LeadingBars.of(
                        table,
                        List.of(table.column(SideBySide.PARTICIPANTS).orElseThrow()),
                        LEADING_COUNTRIES,
                        getShownDirection(),
                        CountryMap.largest(source.reported()),
                        CHART_WIDTH,
                        language.getCurrent())
                .svg("leading");
    }

    /** The half-years as SVG, with all text escaped. */
    public String getHalfYears() {
        return HalfYearLines.of(published.all(language.getCurrent()), CHART_WIDTH)
                .svg("half-years");
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }
}
