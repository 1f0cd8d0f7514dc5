package serverlesslabel.report;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import serverlesslabel.Samples;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Value;

/** Names that want to be something else: markup, a formula, a list, a link, another direction. */
public final class Nasty {

    private Nasty() {}

    public static Stream<String> names() {
        return Stream.of(
            "<script>alert(1)</script>", "</title></table><img src=x onerror=alert(1)>",
            "a & b &copy; &#60;b&#62;", "]]><!-- -->", "\" onmouseover=\"alert(1)", "' style='x",
            "javascript:alert(1)", "*bold* _it_ **b** `code` ~~gone~~ $x$", "[link](https://evil.example)",
            "![image](https://evil.example)", "<https://evil.example>", "https://evil.example",
            "www.evil.example", "- item", "+ item", "* item", "1. item", "2) item", "# heading", "> quoted",
            "| a | b |", "a\\|b", "--- ", "===", "```", "~~~", "[ ] task", "[^1]: note",
            "[a]: https://evil.example", "    code", "\ttab", "two\nlines", "two\r\n# lines", "para\u2029graph",
            "=1+1", "  =1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\u00a0=1", "\u200b=1",
            "\uFEFF=1", "\uFF1D1+1", "\uFF0B1", "\uFF0D1", "\uFF20x", "a;=1+1", "a\n=1+1", "a,\"b\"",
            "'quoted'", "=HYPERLINK(\"https://evil.example\",\"x\")", "שלום עולם", "\u202Eevil\u202C",
            "a\u200Eb\u200Fc\u061C",
            "a\u2067b", "مرحبا (1)", "日本語", "😀👩‍👩‍👧‍👦", "a\u0000b", "a\u001B[31mb", "a\u0085b", "a\u009Bb",
            "a\uD800b", "a\uFFFEb",
            "Very long ".repeat(200).strip());
    }

    /** Services of these names whose levels rest on facts, no two alike. */
    public static Catalog catalog(List<String> names) {
        return Samples.catalog(IntStream.range(0, names.size()).mapToObj(i -> service(names.get(i), i)).toList());
    }

    /** A service whose mode, provider, category, notes and sources are as bad as its name. */
    static Service service(String name, int number) {
        var billed = number % 2 == 0 ? "work" : "contract";
        var facts = Facts.of(List.of(
            new Fact(Samples.RUBRIC.question("billing-unit").orElseThrow(), new Value.ChoiceId(billed),
                Basis.DOCUMENTED,
                Optional.of(Samples.source("https://acme.example/" + number + "?a=1&lt;b=(2)&c='d'")), name),
            new Fact(Samples.RUBRIC.question("sla").orElseThrow(), new Value.Amount(new BigDecimal("99.99")),
                Basis.RECALLED, Optional.empty(), name)));
        return Service.rated(new ServiceId("n" + number), name, name, new Provider(name), new Category("c", name),
            URI.create("https://acme.example/(docs)"), facts, Samples.RUBRIC);
    }
}
