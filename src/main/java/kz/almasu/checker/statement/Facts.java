package kz.almasu.checker.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.NameCatalogue;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.Topic;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Table;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.NoteSource;
import kz.almasu.note.TableIds;
import kz.almasu.note.TableSet;
import kz.almasu.period.HalfYear;

/**
 * Looks up the values of a subject in the tables of a note. A value that the tables neither show nor imply is unknown,
 * never zero.
 */
public final class Facts {

    private static final String PARTICIPANTS = "participants";

    private final NoteSource source;
    private final NameCatalogue catalogue;
    private final Set<HalfYear> onlyPublished;
    /** A cache: long texts repeat the same subjects. */
    private final Map<Subject, Fact> people = new ConcurrentHashMap<>();

    public Facts(NoteSource source, NameCatalogue catalogue) {
        this.source = source;
        this.catalogue = catalogue;
        this.onlyPublished = Stream.concat(Stream.of(source.reported()), source.before().stream())
                .filter(tables -> tables.table(TableIds.OVERVIEW).isIncomplete())
                .map(TableSet::halfYear)
                .collect(Collectors.toSet());
    }

    NameCatalogue catalogue() {
        return catalogue;
    }

    /** Number of charts of the note; the last one needs an earlier half-year that is published. */
    int charts() {
        return 2 * BlockContent.CHARTED.size() + (source.published().isEmpty() ? 0 : 1);
    }

    public HalfYear reported() {
        return source.reported().halfYear();
    }

    /** Empty if there is no comparison half-year. */
    public Optional<HalfYear> before() {
        return source.before().map(TableSet::halfYear);
    }

    private Optional<TableSet> tables(Subject subject) {
        return subject.halfYear()
                .flatMap(halfYear -> Stream.concat(Stream.of(source.reported()), source.before().stream())
                        .filter(tables -> tables.halfYear().equals(halfYear))
                        .findFirst());
    }

    /** Returns the number of participants of the subject. */
    Fact people(Subject subject) {
        return people.computeIfAbsent(subject, this::lookUp);
    }

    private Fact lookUp(Subject subject) {
        return tables(subject).map(tables -> people(tables, subject)).orElse(Fact.UNKNOWN);
    }

    private Fact people(TableSet tables, Subject subject) {
        if (subject.members().isEmpty()) {
            return overview(tables, subject.directions(), PARTICIPANTS);
        }
        return subject.members().stream()
                .map(member -> people(tables, subject.directions(), member))
                .reduce(Fact::plus)
                .orElse(Fact.UNKNOWN);
    }

    private Fact people(TableSet tables, DirectionScope direction, NamedMember member) {
        if (direction == DirectionScope.BOTH) {
            return member.topic() == Topic.PROGRAMME
                    ? cell(tables, TableIds.PROGRAMMES, member.code(), PARTICIPANTS)
                    : people(tables, DirectionScope.OUTGOING, member)
                            .plus(people(tables, DirectionScope.INCOMING, member));
        }
        if (member.topic().isComputedFromReports() && isOnlyPublished(tables)) {
            return Fact.UNKNOWN;
        }
        String table = member.topic().table(direction);
        return switch (member.topic()) {
            case REGION ->
                catalogue.of(Topic.COUNTRY).stream()
                        .filter(country -> country.isIn(member))
                        .map(country -> cell(tables, table, country.code(), PARTICIPANTS))
                        .reduce(Fact.of(0), Fact::plus);
            case PROGRAMME -> cell(tables, table, FigureAddress.TOTAL, member.code());
            default -> cell(tables, table, member.code(), PARTICIPANTS);
        };
    }

    /** Half-years known from published figures only have no numbers of foreign institutions. */
    private boolean isOnlyPublished(TableSet tables) {
        return onlyPublished.contains(tables.halfYear());
    }

    private Fact cell(TableSet tables, String table, String row, String column) {
        FigureAddress address = new FigureAddress(tables.halfYear().code(), table, row, column);
        Optional<Cell> cell = tables.cell(address);
        if (cell.isEmpty()) {
            return isOnlyPublished(tables) ? Fact.UNKNOWN : Fact.of(0, address);
        }
        return cell.get() instanceof Cell.Amount amount ? Fact.of(amount.value(), address) : Fact.UNKNOWN;
    }

    private Fact overview(TableSet tables, DirectionScope direction, String column) {
        String row = direction == DirectionScope.BOTH ? FigureAddress.TOTAL : direction.name();
        return cell(tables, TableIds.OVERVIEW, row, column);
    }

    /** Returns the number of distinct Kazakhstani institutions, of all types or of one. */
    Fact kazakhstaniInstitutions(Subject subject) {
        if (subject.members().isEmpty()) {
            return overview(subject, "institutions");
        }
        NamedMember member = subject.members().get(0);
        return subject.members().size() == 1 && member.topic() == Topic.INSTITUTION_TYPE
                ? institutionsOf(subject, member)
                : Fact.UNKNOWN;
    }

    /** Returns the number of distinct foreign institutions; by members it is not known. */
    Fact foreignInstitutions(Subject subject) {
        return subject.members().isEmpty() ? overview(subject, "foreign-institutions") : Fact.UNKNOWN;
    }

    private Fact overview(Subject subject, String column) {
        return tables(subject)
                .map(tables -> overview(tables, subject.directions(), column))
                .orElse(Fact.UNKNOWN);
    }

    /** Returns the number of Kazakhstani institutions of a type that took part in one direction. */
    private Fact institutionsOf(Subject subject, NamedMember type) {
        Optional<TableSet> tables = tables(subject).filter(found -> !isOnlyPublished(found));
        if (tables.isEmpty() || subject.directions() == DirectionScope.BOTH) {
            return Fact.UNKNOWN;
        }
        String id = Topic.INSTITUTION.table(subject.directions());
        Table table = tables.get().table(id);
        FigureAddress address =
                new FigureAddress(tables.get().halfYear().code(), id, FigureAddress.TOTAL, PARTICIPANTS);
        return Fact.of(
                table.rows().stream()
                        .filter(row -> type.code().equals(row.group()))
                        .count(),
                address.ofGroup(type.code()));
    }

    /** Returns the number of countries that took part, in total or in regions. */
    Fact countries(Subject subject) {
        if (subject.members().isEmpty()) {
            return overview(subject, "countries");
        }
        List<Fact> counts = subject.members().stream()
                .flatMap(region -> catalogue.of(Topic.COUNTRY).stream().filter(country -> country.isIn(region)))
                .distinct()
                .map(country -> people(subject.withMembers(List.of(country))))
                .toList();
        List<Fact> present = counts.stream()
                .filter(count -> count.isKnown() && count.amount() > 0)
                .toList();
        return counts.stream().allMatch(Fact::isKnown)
                ? new Fact(
                        OptionalLong.of(present.size()),
                        present.stream()
                                .flatMap(count -> count.sources().stream())
                                .toList())
                : Fact.UNKNOWN;
    }

    /** Returns whether a country took part in a half-year, in any direction: 1 or 0. */
    Value participation(NamedMember country, HalfYear halfYear) {
        FigureAddress address =
                new FigureAddress(reported().code(), TableIds.COUNTRY_COMPARISON, country.code(), halfYear.code());
        Table table = source.table(TableIds.COUNTRY_COMPARISON);
        if (table.column(halfYear.code()).isEmpty()
                || !table.total().cells().get(halfYear.code()).isKnown()) {
            return Value.UNKNOWN;
        }
        boolean present = source.reported()
                .cell(address)
                .filter(new Cell.Presence(true)::equals)
                .isPresent();
        return new Value(present ? BigDecimal.ONE : BigDecimal.ZERO, List.of(address.toString()));
    }

    /** Returns the number of countries that took part in the reported half-year only, or in the one before only. */
    Fact countryChanges(boolean appeared) {
        if (before().isEmpty()) {
            return Fact.UNKNOWN;
        }
        List<Value> changed = new ArrayList<>();
        for (NamedMember country : catalogue.of(Topic.COUNTRY)) {
            Value now = participation(country, reported());
            Value change = now.minus(participation(country, before().get()));
            if (!change.isKnown()) {
                return Fact.UNKNOWN;
            }
            if (change.amount().signum() == (appeared ? 1 : -1)) {
                changed.add(now);
            }
        }
        return new Fact(
                OptionalLong.of(changed.size()),
                changed.stream().flatMap(value -> value.figures().stream()).toList());
    }

    /** Returns the values at these addresses as the tables show them. */
    List<String> texts(List<String> figures) {
        return figures.stream()
                .flatMap(figure -> FigureAddress.parse(figure).stream())
                .flatMap(address -> source.cell(address).stream())
                .map(cell -> CellText.of(cell, source.language()))
                .toList();
    }
}
