package kz.almasu.bench;

import java.time.LocalDate;
import java.util.Random;

/** CSV sheets of pseudo-random participants; equal arguments give equal sheets. */
final class GeneratedSheet {

    private static final String HEADER = "direction,institution,family_name,given_name,degree,field,format,"
            + "programme,country,foreign_institution,start_date,end_date\n";
    private static final String[] COUNTRIES = {"UZ", "RU", "KG", "TR", "DE", "PL"};
    private static final String[] DEGREES = {"PHD", "DOCTOR_OF_SCIENCE", "CANDIDATE_OF_SCIENCE", "MASTER", "NONE"};

    private GeneratedSheet() {}

    /** @param firstDay of the half-year in which all exchanges start */
    static String of(String institution, LocalDate firstDay, int rows) {
        Random random = new Random(institution.hashCode());
        StringBuilder sheet = new StringBuilder(HEADER);
        for (int row = 0; row < rows; row++) {
            LocalDate start = firstDay.plusDays(random.nextInt(150));
            String country = COUNTRIES[random.nextInt(COUNTRIES.length)];
            sheet.append(String.join(
                            ",",
                            random.nextBoolean() ? "OUTGOING" : "INCOMING",
                            institution,
                            "Тегі" + letters(random),
                            "Аты" + letters(random),
                            DEGREES[random.nextInt(DEGREES.length)],
                            String.format("%02d", 1 + random.nextInt(11)),
                            "OFFLINE",
                            "INTER_UNIVERSITY",
                            country,
                            country + " University " + random.nextInt(40),
                            start.toString(),
                            start.plusDays(7).toString()))
                    .append('\n');
        }
        return sheet.toString();
    }

    private static String letters(Random random) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('а' + random.nextInt(32)));
        }
        return letters.toString();
    }
}
