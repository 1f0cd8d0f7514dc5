package serverlesslabel.files.json;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import serverlesslabel.domain.Source;

/**
 * Reads addresses of web pages as browsers do: a host in any script, and characters in the path that an address may not
 * have, which are written as percent signs and digits.
 */
final class WebAddress {

    private static final Pattern PARTS =
        Pattern.compile("([Hh][Tt][Tt][Pp][Ss]?)://([^/?#@\\\\\\s]+?)(:[0-9]{0,5})?(?:([/?#].*))?", Pattern.DOTALL);
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
    /** What may stand in a path, a query and a fragment as it is, beside letters and digits. */
    private static final String PLAIN = "-._~:/?@!$&'()*+,;=";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private WebAddress() {}

    /** Returns the address in a text, which is kept as it is where it is well-formed; empty if it has no host. */
    static Optional<URI> of(String text) {
        return parsed(text).or(() -> repaired(text).flatMap(WebAddress::parsed));
    }

    private static Optional<URI> parsed(String text) {
        try {
            return Optional.of(new URI(text)).filter(Source::isAddress);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> repaired(String text) {
        var parts = PARTS.matcher(text);
        if (!parts.matches()) return Optional.empty();
        var port = Optional.ofNullable(parts.group(3)).orElse("");
        var rest = Optional.ofNullable(parts.group(4)).orElse("");
        return host(parts.group(2)).map(host -> parts.group(1) + "://" + host + port + escaped(rest));
    }

    private static Optional<String> host(String host) {
        if (ASCII.matcher(host).matches()) return Optional.of(host);
        try {
            return Optional.of(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    // A fragment may not have another # in it.
    private static String escaped(String rest) {
        var escaped = new StringBuilder(rest.length());
        boolean fragment = false;
        for (int i = 0; i < rest.length(); ) {
            int character = rest.codePointAt(i);
            boolean begins = character == '#' && !fragment;
            fragment |= begins;
            boolean plain = begins || Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0
                || character == '%' && ESCAPE.matcher(rest).region(i, rest.length()).lookingAt();
            if (plain) escaped.appendCodePoint(character);
            else escape(character, escaped);
            i += Character.charCount(character);
        }
        return escaped.toString();
    }

    private static void escape(int character, StringBuilder escaped) {
        for (byte each : Character.toString(character).getBytes(StandardCharsets.UTF_8))
            escaped.append('%').append(HEX.toHexDigits(each));
    }
}
