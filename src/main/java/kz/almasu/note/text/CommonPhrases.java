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
import kz.almasu.note.TableSet;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Language;

/** What many sentences of one note share: its half-years, numbers with their nouns, names with their numbers. */
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

    /** A sentence whose text needs nothing but its name. */
    Sentence sentence(String key, Map<String, ?> places) {
        return messageFormatter.sentence(key, key, places);
    }

    /** In this half-year. */
    Fragment inPeriod(HalfYear halfYear) {
        return messageFormatter.term("part.in", arguments(halfYear));
    }

    /** Compared with this half-year. */
    Fragment comparedWith(HalfYear halfYear) {
        return messageFormatter.term("part.with", arguments(halfYear));
    }

    /** The half-year as a label of a number. */
    Fragment label(HalfYear halfYear) {
        return messageFormatter.term("part.label", arguments(halfYear));
    }

    private static Map<String, ?> arguments(HalfYear halfYear) {
        return Map.of("year", Integer.toString(halfYear.year()), "half", halfYear.half());
    }

    Fragment number(TableValue fact) {
        return fact.term(language());
    }

    /** The number with “people”, which agrees with it. */
    Fragment peopleCount(TableValue participants) {
        return messageFormatter.term("part.people", Map.of("number", number(participants)));
    }

    /** The label of a captioned block, as it is called within a sentence: {@code Table 1}. */
    Fragment reference(Caption caption) {
        String label = caption.label();
        String called =
                language() == Language.RU ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
        return new Fragment(List.of(new Inline.Reference(called, caption.id())), null);
    }

    Fragment tableReference(String table) {
        return reference(Captions.ofTable(table, language()));
    }

    /** The member's name within a sentence. */
    Fragment name(MemberRow member) {
        return switch (member.participants().address().table()) {
            case "types-outgoing", "types-incoming", "4", "5" -> Fragment.ofText(decapitalize(member.name()));
            case "6", "7" -> messageFormatter.term("part.quoted", Map.of("name", Fragment.ofText(withoutCode(member))));
            default -> Fragment.ofText(member.name());
        };
    }

    /** A heading of a table within a sentence: in Kazakh and Russian only names and abbreviations keep their capital. */
    private String decapitalize(String label) {
        String first = label.split(" ")[0];
        boolean abbreviated = first.substring(1).chars().anyMatch(Character::isUpperCase);
        return language() == Language.EN || abbreviated
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** Tables show a field with its code: {@code 04 Business, management and law}. */
    private static String withoutCode(MemberRow member) {
        String code = member.key() + " ";
        return member.name().startsWith(code) ? member.name().substring(code.length()) : member.name();
    }

    Fragment names(List<MemberRow> members) {
        return messageFormatter.list(members.stream().map(this::name).toList());
    }

    /** A name with its number and share: {@code Poland – 14 people (3.7%)}. */
    Fragment memberWithCount(MemberRow member) {
        return messageFormatter.term(
                "part.counted",
                Map.of(
                        "name", name(member),
                        "people", peopleCount(member.participants()),
                        "known", member.share().isKnown(),
                        "share", number(member.share())));
    }

    /** Each with its number and share; once for all, if all have the same. */
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

    /** How many each of these has: all of them are where the number comes from. */
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

    private static List<String> addresses(List<MemberRow> members, Function<MemberRow, TableValue> fact) {
        return members.stream()
                .map(fact)
                .map(TableValue::address)
                .map(Object::toString)
                .toList();
    }

    /** A name with its number and share in brackets: {@code Poland (14 people, 3.7%)}. */
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
