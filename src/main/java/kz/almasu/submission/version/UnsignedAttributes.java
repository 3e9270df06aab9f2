package kz.almasu.submission.version;

import static kz.almasu.system.CanonicalJson.object;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.almasu.submission.PersonPseudonyms;
import kz.almasu.system.CanonicalJson;
import kz.almasu.system.Language;

/**
 * Unsigned data of a submitted version: a pseudonym per participant and the messages of explained warnings. Stored
 * outside the hash, because the signed content is handed out and must reveal no identity, and because the messages are
 * the portal's, not the institution's statement.
 *
 * @param pseudonyms of the participants, in line order: see {@link PersonPseudonyms#withinSubmission}
 * @param messages of explained warnings, by issue id
 */
record UnsignedAttributes(List<String> pseudonyms, Map<String, Map<Language, String>> messages) {

    private static final String PERSONS = "persons";
    private static final String MESSAGES = "messages";

    static UnsignedAttributes of(ReportContent content) {
        return new UnsignedAttributes(
                content.participantsInLineOrder().stream()
                        .map(ReportedParticipant::pseudonym)
                        .toList(),
                content.explanations().stream()
                        .collect(Collectors.toMap(ReportedExplanation::issueId, ReportedExplanation::messages)));
    }

    byte[] bytes() {
        JsonObjectBuilder messagesJson = object();
        messages.forEach((issueId, message) -> {
            JsonObjectBuilder languages = object();
            message.forEach((language, text) -> languages.add(language.tag(), text));
            messagesJson.add(issueId, languages);
        });
        return CanonicalJson.bytes(object().add(PERSONS, CanonicalJson.texts(pseudonyms))
                .add(MESSAGES, messagesJson)
                .build());
    }

    /** Parses the output of {@link #bytes}. */
    static UnsignedAttributes read(byte[] bytes) {
        JsonObject json = CanonicalJson.object(bytes);
        JsonArray persons = json.getJsonArray(PERSONS);
        JsonObject messagesJson = json.getJsonObject(MESSAGES);
        Map<String, Map<Language, String>> messages = new HashMap<>();
        messagesJson.keySet().forEach(issueId -> {
            Map<Language, String> message = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                message.put(language, messagesJson.getJsonObject(issueId).getString(language.tag()));
            }
            messages.put(issueId, message);
        });
        return new UnsignedAttributes(
                persons.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList(),
                messages);
    }

    ReportContent addTo(ReportContent content) {
        List<ReportedParticipant> participants = content.participants();
        return new ReportContent(
                content.period(),
                content.institution(),
                IntStream.range(0, participants.size())
                        .mapToObj(i -> participants.get(i).withPseudonym(pseudonyms.get(i)))
                        .toList(),
                content.explanations().stream()
                        .map(explanation ->
                                explanation.withMessages(messages.getOrDefault(explanation.issueId(), Map.of())))
                        .toList());
    }
}
