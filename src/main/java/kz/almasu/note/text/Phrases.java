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
final class Phrases {

    private final NoteSource source;
    private final Wording wording;

    Phrases(NoteSource source) {
        this.source = source;
        this.wording = new Wording(source.language());
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

    Wording wording() {
        return wording;
    }

    Language language() {
        return wording.language();
    }

    /** A sentence whose text needs nothing but its name. */
    Sentence sentence(String key, Map<String, ?> places) {
        return wording.sentence(key, key, places);
    }

    /** In this half-year. */
    Term in(HalfYear halfYear) {
        return wording.term("part.in", places(halfYear));
    }

    /** Compared with this half-year. */
    Term with(HalfYear halfYear) {
        return wording.term("part.with", places(halfYear));
    }

    /** The half-year as a label of a number. */
    Term label(HalfYear halfYear) {
        return wording.term("part.label", places(halfYear));
    }

    private static Map<String, ?> places(HalfYear halfYear) {
        return Map.of("year", Integer.toString(halfYear.year()), "half", halfYear.half());
    }

    Term number(Fact fact) {
        return fact.term(language());
    }

    /** The number with “people”, which agrees with it. */
    Term people(Fact participants) {
        return wording.term("part.people", Map.of("number", number(participants)));
    }

    /** The label of a captioned block, as it is called within a sentence: {@code Table 1}. */
    Term reference(Caption caption) {
        String label = caption.label();
        String called =
                language() == Language.RU ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
        return new Term(List.of(new Inline.Reference(called, caption.id())), null);
    }

    Term tableReference(String table) {
        return reference(Captions.ofTable(table, language()));
    }

    /** The member's name within a sentence. */
    Term name(Member member) {
        return switch (member.participants().address().table()) {
            case "types-outgoing", "types-incoming", "4", "5" -> Term.words(common(member.name()));
            case "6", "7" -> wording.term("part.quoted", Map.of("name", Term.words(withoutCode(member))));
            default -> Term.words(member.name());
        };
    }

    /** A heading of a table within a sentence: in Kazakh and Russian only names and abbreviations keep their capital. */
    private String common(String label) {
        String first = label.split(" ")[0];
        boolean abbreviated = first.substring(1).chars().anyMatch(Character::isUpperCase);
        return language() == Language.EN || abbreviated
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** Tables show a field with its code: {@code 04 Business, management and law}. */
    private static String withoutCode(Member member) {
        String code = member.key() + " ";
        return member.name().startsWith(code) ? member.name().substring(code.length()) : member.name();
    }

    Term names(List<Member> members) {
        return wording.list(members.stream().map(this::name).toList());
    }

    /** A name with its number and share: {@code Poland – 14 people (3.7%)}. */
    Term counted(Member member) {
        return wording.term(
                "part.counted",
                Map.of(
                        "name", name(member),
                        "people", people(member.participants()),
                        "known", member.share().isKnown(),
                        "share", number(member.share())));
    }

    /** Each with its number and share; once for all, if all have the same. */
    Term standing(List<Member> members) {
        boolean equal = members.stream().map(Member::count).distinct().count() == 1;
        if (members.size() == 1 || !equal) {
            return wording.list(members.stream().map(this::counted).toList());
        }
        return wording.term("part.countedEqually", Map.of("names", names(members), "each", each(members)))
                .agreeing(members.size());
    }

    /** How many each of these has: all of them are where the number comes from. */
    private Term each(List<Member> members) {
        Member one = members.get(0);
        return wording.term(
                "part.each",
                Map.of(
                        "number", Term.shared(number(one.participants()), addresses(members, Member::participants)),
                        "known", one.share().isKnown(),
                        "share", Term.shared(number(one.share()), addresses(members, Member::share))));
    }

    private static List<String> addresses(List<Member> members, Function<Member, Fact> fact) {
        return members.stream()
                .map(fact)
                .map(Fact::address)
                .map(Object::toString)
                .toList();
    }

    /** A name with its number and share in brackets: {@code Poland (14 people, 3.7%)}. */
    Term led(List<Member> members) {
        return members.size() == 1
                ? wording.term(
                        "part.led",
                        Map.of(
                                "names", names(members),
                                "number", people(members.get(0).participants()),
                                "known", members.get(0).share().isKnown(),
                                "share", number(members.get(0).share())))
                : standing(members);
    }
}
