package kz.almasu.note.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.almasu.document.Caption;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.note.Captions;
import kz.almasu.note.NoteSource;
import kz.almasu.note.TableIds;
import kz.almasu.note.TableSet;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Language;

/** Phrases that all chapters use: half-years, numbers with nouns, names with numbers. */
final class CommonPhrases {

    private final NoteSource source;
    private final MessageFormatter messageFormatter;

    CommonPhrases(NoteSource source) {
        this.source = source;
        this.messageFormatter = new MessageFormatter(source.language());
    }

    NoteSource source() {
        return source;
    }

    TableSet reported() {
        return source.reported();
    }

    Optional<TableSet> before() {
        return source.before();
    }

    MessageFormatter messageFormatter() {
        return messageFormatter;
    }

    Language language() {
        return messageFormatter.language();
    }

    /** Formats a sentence whose id is its text key. */
    Sentence sentence(String key, Map<String, ?> arguments) {
        return messageFormatter.sentence(key, key, arguments);
    }

    Fragment inPeriod(HalfYear halfYear) {
        return messageFormatter.term("part.in", arguments(halfYear));
    }

    Fragment comparedWith(HalfYear halfYear) {
        return messageFormatter.term("part.with", arguments(halfYear));
    }

    /** Returns the short form of the half-year that labels a number. */
    Fragment label(HalfYear halfYear) {
        return messageFormatter.term("part.label", arguments(halfYear));
    }

    private static Map<String, ?> arguments(HalfYear halfYear) {
        return Map.of("year", Integer.toString(halfYear.year()), "half", halfYear.half());
    }

    Fragment number(TableValue value) {
        return value.term(language());
    }

    /** Returns the number with the noun “people” in agreement. */
    Fragment peopleCount(TableValue participants) {
        return messageFormatter.term("part.people", Map.of("number", number(participants)));
    }

    /** Returns a reference to a captioned block within a sentence: {@code Table 1}. */
    Fragment reference(Caption caption) {
        String label = caption.label();
        String text =
                language() == Language.RU ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
        return new Fragment(List.of(new Inline.Reference(text, caption.id())), null);
    }

    /** Formats a sentence that says what these charts show. */
    Sentence chartsSentence(String id, String topic, List<Caption> charts) {
        Fragment references =
                messageFormatter.list(charts.stream().map(this::reference).toList());
        return messageFormatter.sentence(id, "chart.shown", Map.of("topic", topic, "charts", references));
    }

    Fragment tableReference(String table) {
        return reference(Captions.ofTable(table, language()));
    }

    /** Returns the member's name as written within a sentence. */
    Fragment name(MemberRow member) {
        return switch (member.participants().address().table()) {
            case TableIds.TYPES_OUTGOING,
                    TableIds.TYPES_INCOMING,
                    TableIds.DEGREES_OUTGOING,
                    TableIds.DEGREES_INCOMING -> Fragment.ofText(decapitalize(member.name()));
            case TableIds.FIELDS_OUTGOING, TableIds.FIELDS_INCOMING ->
                messageFormatter.term("part.quoted", Map.of("name", Fragment.ofText(withoutCode(member))));
            default -> Fragment.ofText(member.name());
        };
    }

    /**
     * Adapts a heading for use within a sentence: in Kazakh and Russian only names and abbreviations keep their
     * capital.
     */
    private String decapitalize(String label) {
        String first = label.split(" ")[0];
        boolean abbreviated = first.substring(1).chars().anyMatch(Character::isUpperCase);
        return language() == Language.EN || abbreviated
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** Removes the code that tables show before a field: {@code 04 Business, management and law}. */
    private static String withoutCode(MemberRow member) {
        String code = member.key() + " ";
        return member.name().startsWith(code) ? member.name().substring(code.length()) : member.name();
    }

    Fragment names(List<MemberRow> members) {
        return messageFormatter.list(members.stream().map(this::name).toList());
    }

    /** Formats a name with number and share: {@code Poland – 14 people (3.7%)}. */
    Fragment memberWithCount(MemberRow member) {
        return messageFormatter.term(
                "part.counted",
                Map.of(
                        "name", name(member),
                        "people", peopleCount(member.participants()),
                        "known", member.share().isKnown(),
                        "share", number(member.share())));
    }

    /** Formats each name with number and share; states them once if all numbers are equal. */
    Fragment membersWithCounts(List<MemberRow> members) {
        boolean equal = members.stream().map(MemberRow::count).distinct().count() == 1;
        if (members.size() == 1 || !equal) {
            return messageFormatter.list(
                    members.stream().map(this::memberWithCount).toList());
        }
        return messageFormatter
                .term("part.countedEqually", Map.of("names", names(members), "each", sharedCount(members)))
                .withAmount(members.size());
    }

    /** Formats the equal number of these members; its sources are the cells of all of them. */
    private Fragment sharedCount(List<MemberRow> members) {
        MemberRow one = members.get(0);
        return messageFormatter.term(
                "part.each",
                Map.of(
                        "number",
                                Fragment.withSources(
                                        number(one.participants()), addresses(members, MemberRow::participants)),
                        "known", one.share().isKnown(),
                        "share", Fragment.withSources(number(one.share()), addresses(members, MemberRow::share))));
    }

    private static List<String> addresses(List<MemberRow> members, Function<MemberRow, TableValue> value) {
        return members.stream()
                .map(value)
                .map(TableValue::address)
                .map(Object::toString)
                .toList();
    }

    /** Formats a name with number and share in brackets: {@code Poland (14 people, 3.7%)}. */
    Fragment leadersWithCounts(List<MemberRow> members) {
        return members.size() == 1
                ? messageFormatter.term(
                        "part.led",
                        Map.of(
                                "names", names(members),
                                "number", peopleCount(members.get(0).participants()),
                                "known", members.get(0).share().isKnown(),
                                "share", number(members.get(0).share())))
                : membersWithCounts(members);
    }
}
