package kz.almasu.checker.statement;

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

    /** Returns the number of distinct institutions, Kazakhstani or foreign. */
    Fact institutions(Subject subject, boolean foreign) {
        return tables(subject)
                .map(tables ->
                        overview(tables, subject.directions(), foreign ? "foreign-institutions" : "institutions"))
                .orElse(Fact.UNKNOWN);
    }

    /** Returns the number of Kazakhstani institutions of a type that took part in one direction. */
    Fact institutionsOf(Subject subject, NamedMember type) {
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

    /** Returns the number of countries that took part, in total or in a region. */
    Fact countries(Subject subject) {
        Optional<TableSet> tables = tables(subject);
        if (tables.isEmpty()) {
            return Fact.UNKNOWN;
        }
        if (subject.members().isEmpty()) {
            return overview(tables.get(), subject.directions(), "countries");
        }
        List<String> countries =
                catalogue.countriesOf(subject.members().get(0)).stream().toList();
        List<Fact> counts = countries.stream()
                .map(code -> people(subject.withMembers(
                        List.of(catalogue.find(Topic.COUNTRY, code).orElseThrow()))))
                .toList();
        if (!counts.stream().allMatch(Fact::isKnown)) {
            return Fact.UNKNOWN;
        }
        return new Fact(
                OptionalLong.of(
                        counts.stream().filter(count -> count.amount() > 0).count()),
                counts.stream()
                        .filter(count -> count.amount() > 0)
                        .flatMap(count -> count.sources().stream())
                        .toList());
    }
}
