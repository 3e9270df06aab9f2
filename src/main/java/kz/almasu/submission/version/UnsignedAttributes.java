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
 * What the portal knows of a declared content beside what was signed: it is kept with each version, and not part of its
 * hash. Whoever has the content verifies it by its hash, so it can hold nothing that they must not be told; and a message
 * is the portal's word, not the institution's.
 *
 * @param pseudonyms who each participant is, in the order of their lines: see {@link PersonPseudonyms#withinSubmission}
 * @param messages what was found where a warning was explained, by the id of the finding
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
        JsonObjectBuilder said = object();
        messages.forEach((finding, message) -> {
            JsonObjectBuilder languages = object();
            message.forEach((language, text) -> languages.add(language.tag(), text));
            said.add(finding, languages);
        });
        return CanonicalJson.bytes(object().add(PERSONS, CanonicalJson.texts(pseudonyms))
                .add(MESSAGES, said)
                .build());
    }

    /** What {@link #bytes} has written. */
    static UnsignedAttributes read(byte[] bytes) {
        JsonObject json = CanonicalJson.object(bytes);
        JsonArray persons = json.getJsonArray(PERSONS);
        JsonObject said = json.getJsonObject(MESSAGES);
        Map<String, Map<Language, String>> messages = new HashMap<>();
        said.keySet().forEach(finding -> {
            Map<Language, String> message = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                message.put(language, said.getJsonObject(finding).getString(language.tag()));
            }
            messages.put(finding, message);
        });
        return new UnsignedAttributes(
                persons.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList(),
                messages);
    }

    /** A content that was read, with what is known of it. */
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
