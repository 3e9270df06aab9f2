package kz.almasu.document.json;

import static kz.almasu.system.CanonicalJson.array;
import static kz.almasu.system.CanonicalJson.list;
import static kz.almasu.system.CanonicalJson.object;

import jakarta.json.JsonObject;
import kz.almasu.document.Cover;
import kz.almasu.document.Document;
import kz.almasu.system.CanonicalJson;
import kz.almasu.system.Language;

/** Converts documents to JSON and back without loss; those of earlier releases have no cover. */
public final class DocumentJson {

    private DocumentJson() {}

    public static JsonObject write(Document document) {
        return object().add("language", document.language().tag())
                .add("title", document.title())
                .add("scope", document.scope())
                .add("edition", document.edition())
                .add("blocks", array(document.blocks(), BlockJson::write))
                .add("cover", CoverJson.write(document.cover()))
                .build();
    }

    /** @throws RuntimeException if the JSON was not written by this class */
    public static Document read(JsonObject json) {
        return new Document(
                Language.of(json.getString("language")).orElseThrow(),
                json.getString("title"),
                json.getString("scope"),
                json.getString("edition"),
                json.containsKey("cover") ? CoverJson.read(json.getJsonObject("cover")) : Cover.NONE,
                list(json.getJsonArray("blocks"), BlockJson::read));
    }

    /** Returns canonical JSON, equal for equal documents. */
    public static byte[] bytes(Document document) {
        return CanonicalJson.bytes(write(document));
    }
}
