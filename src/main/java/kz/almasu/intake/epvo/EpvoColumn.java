package kz.almasu.intake.epvo;

import java.util.List;
import java.util.function.Function;
import kz.almasu.registry.Programme;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.PersonName;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;

/**
 * A column of EPVO's lists. Its heading is EPVO's, so that offices recognise it; a column without values is filled in there.
 *
 * @param value returns the cell: a text, a number or a day; null for an empty one
 */
record EpvoColumn(String heading, Function<ParticipantEntry, Object> value) {

    private static final EpvoColumn FAMILY_NAME = new EpvoColumn("Фамилия", ParticipantEntry::getFamilyName);
    private static final EpvoColumn CITIZENSHIP = empty("Гражданство");
    private static final EpvoColumn DEGREE = named("Ученая степень", ParticipantEntry::getDegree);
    private static final EpvoColumn FIELD = named("Область образования", ParticipantEntry::getField);
    private static final EpvoColumn PROGRAMME =
            new EpvoColumn("Программа академического обмена", EpvoColumn::programme);
    private static final EpvoColumn PROGRAMME_ID = new EpvoColumn("ID программы", EpvoColumn::programmeId);
    private static final EpvoColumn FORMAT = named("Формат работы", ParticipantEntry::getFormat);
    private static final EpvoColumn FUNDING = empty("Источник финансирования");
    private static final EpvoColumn START =
            new EpvoColumn("Дата начала срока действия договора", ParticipantEntry::getStartDate);
    private static final EpvoColumn END =
            new EpvoColumn("Дата окончания срока действия договора", ParticipantEntry::getEndDate);

    /** Foreign staff: the given names of a foreigner are kept together. */
    static final List<EpvoColumn> OF_VP_33 = List.of(
            FAMILY_NAME,
            new EpvoColumn("Имя", EpvoColumn::givenName),
            empty("Отчество"),
            CITIZENSHIP,
            named("Страна прибытия иностранного преподавателя", ParticipantEntry::getCountry),
            new EpvoColumn("Зарубежный вуз", ParticipantEntry::getForeignInstitution),
            DEGREE,
            FIELD,
            PROGRAMME,
            PROGRAMME_ID,
            FORMAT,
            FUNDING,
            START,
            END);

    /** Kazakhstani staff: the form has neither country nor institution abroad. */
    static final List<EpvoColumn> OF_VP_34 = List.of(
            empty("ИИН"),
            FAMILY_NAME,
            new EpvoColumn("Имя", entry -> firstWord(givenName(entry))),
            new EpvoColumn("Отчество", entry -> afterFirstWord(givenName(entry))),
            CITIZENSHIP,
            DEGREE,
            FIELD,
            PROGRAMME,
            PROGRAMME_ID,
            FORMAT,
            FUNDING,
            START,
            END);

    private static EpvoColumn empty(String heading) {
        return new EpvoColumn(heading, entry -> null);
    }

    private static EpvoColumn named(String heading, Function<ParticipantEntry, Localized> value) {
        return new EpvoColumn(heading, entry -> value.apply(entry).label(Language.RU));
    }

    private static Object programme(ParticipantEntry entry) {
        Programme programme = entry.getProgramme();
        return EpvoProgramme.of(programme).map(EpvoProgramme::name).orElseGet(() -> programme.label(Language.RU));
    }

    private static Object programmeId(ParticipantEntry entry) {
        return EpvoProgramme.of(entry.getProgramme())
                .map(EpvoProgramme::id)
                .map(Object.class::cast)
                .orElse(null);
    }

    private static String givenName(ParticipantEntry entry) {
        return PersonName.NONE.equals(entry.getGivenName()) ? "" : entry.getGivenName();
    }

    private static String firstWord(String names) {
        return names.split(" ", 2)[0];
    }

    private static String afterFirstWord(String names) {
        return names.contains(" ") ? names.split(" ", 2)[1] : "";
    }
}
