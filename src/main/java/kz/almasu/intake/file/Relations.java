package kz.almasu.intake.file;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The parts to which a part of an Office Open XML file refers. They are found by these relations, whatever their path. */
final class Relations {

    private record Relation(String type, String target) {}

    private final Map<String, Relation> byId = new HashMap<>();

    private Relations() {}

    /** @param part name of the referring part; empty for the file */
    static Relations of(Archive archive, String part) throws IOException, XMLStreamException {
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        XmlPart xml = new XmlPart(
                archive.part(folder + "_rels/" + part.substring(name) + ".rels").orElseThrow(IOException::new));
        Relations relations = new Relations();
        while (xml.next()) {
            String target = xml.is("Relationship") ? xml.attribute("Target") : null;
            if (target != null && !"External".equals(xml.attribute("TargetMode"))) {
                String type = String.valueOf(xml.attribute("Type"));
                relations.byId.put(
                        xml.attribute("Id"),
                        new Relation(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        String path = URI.create("/" + folder.replace(" ", "%20"))
                .resolve(target.replace(" ", "%20"))
                .getPath();
        return path.substring(1);
    }

    /** @param type last part of the type's address, the same in the transitional and the strict form */
    Optional<String> ofType(String type) {
        return byId.values().stream()
                .filter(relation -> relation.type.equals(type))
                .map(Relation::target)
                .findFirst();
    }

    /** Returns the name of a worksheet's part; empty for a chart sheet. */
    Optional<String> worksheet(String id) {
        return Optional.ofNullable(byId.get(id))
                .filter(relation -> relation.type.equals("worksheet"))
                .map(Relation::target);
    }
}
