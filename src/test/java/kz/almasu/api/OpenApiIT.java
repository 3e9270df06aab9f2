package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every address that can be read answers as its description says. {@link Client} compares the responses of all other tests,
 * too.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OpenApiIT {

    private static final Map<String, String> VALUES = Map.of(
            "period", "2023H1",
            "institution", "SKU",
            "number", "1",
            "extension", "docx",
            "tab", "none");

    @ArquillianResource
    private URL portal;

    @Test
    void theDescriptionIsServed() {
        Client.Response served = Client.of(portal).get("openapi.json");

        assertThat(served.json()).isEqualTo(ApiDescription.ROOT);
        assertThat(served.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void everyReadableAddressAnswersAsDescribed() {
        List<String> read = ApiDescription.operations().stream()
                .filter(operation -> operation.startsWith("GET "))
                .map(operation -> operation.substring("GET /".length()))
                .toList();

        assertThat(read).hasSizeGreaterThan(40).allSatisfy(path -> {
            Client.Response response = reader(path).get(address(path));
            assertThat(response.status()).as(path + " " + response.text()).isEqualTo(200);
            assertThat(ApiDescription.differences("GET", "/" + path, response))
                    .as(path)
                    .isEmpty();
        });
    }

    private Client reader(String path) {
        Client anonymous = Client.of(portal);
        if (path.equals("figures/recount")) {
            return anonymous.signedIn("admin");
        }
        if (path.startsWith("audit/")) {
            return anonymous.signedIn("auditor");
        }
        if (path.contains("/grid") || path.contains("/participants")) {
            return anonymous.signedIn("sku");
        }
        boolean open = ApiDescription.operation("GET", "/" + path).has("security");
        return open ? anonymous : anonymous.signedIn("reviewer");
    }

    private String address(String path) {
        String address = path;
        for (Map.Entry<String, String> value : VALUES.entrySet()) {
            address = address.replace("{" + value.getKey() + "}", value.getValue());
        }
        if (address.endsWith("/participants/{id}")) {
            address = address.replace("{id}", participant());
        }
        address = address.replace("{id}", "appendix-3");
        return switch (path) {
            case "foreign-institutions" -> address + "?q=Bologna";
            case "foreign-institutions/alike" -> address + "?name=Universita+di+Bologna";
            default -> address;
        };
    }

    private String participant() {
        String rows = "periods/2023H1/submissions/SKU/grid";
        return Client.of(portal)
                .signedIn("sku")
                .get(rows)
                .json()
                .at("/rows/0/participant")
                .asText();
    }
}
