package serverlesslabel.drawing.layout;

import static serverlesslabel.drawing.DrawingSamples.CATALOG;
import static serverlesslabel.drawing.DrawingSamples.OWN;
import static serverlesslabel.drawing.DrawingSamples.PAPER;
import static serverlesslabel.drawing.DrawingSamples.RANKING;
import static serverlesslabel.drawing.DrawingSamples.TEXTS;
import static serverlesslabel.drawing.DrawingSamples.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Value;
import serverlesslabel.drawing.GermanPicturesTest;
import serverlesslabel.drawing.PictureStack;
import serverlesslabel.drawing.chart.BumpDrawing;
import serverlesslabel.drawing.chart.CalmBarDrawing;
import serverlesslabel.drawing.chart.CertaintyLegend;
import serverlesslabel.drawing.chart.IndexBarDrawing;
import serverlesslabel.drawing.chart.LegendDrawing;
import serverlesslabel.drawing.chart.LevelBarsDrawing;
import serverlesslabel.drawing.chart.LevelMeterDrawing;
import serverlesslabel.drawing.chart.NearSharesDrawing;
import serverlesslabel.drawing.chart.PinMarkDrawing;
import serverlesslabel.drawing.chart.RadarDrawing;
import serverlesslabel.drawing.chart.RankSharesDrawing;
import serverlesslabel.drawing.chart.ReasonMeterDrawing;
import serverlesslabel.drawing.chart.ScoreDifferenceDrawing;
import serverlesslabel.drawing.chart.ShareBarDrawing;
import serverlesslabel.drawing.chart.SliderScale;
import serverlesslabel.drawing.chart.TimelineDrawing;
import serverlesslabel.drawing.chart.WeightTrackDrawing;
import serverlesslabel.drawing.label.BadgeDrawing;
import serverlesslabel.drawing.label.ClassArrowDrawing;
import serverlesslabel.drawing.label.CompactLabelDrawing;
import serverlesslabel.drawing.label.LabelDrawing;
import serverlesslabel.drawing.sheet.ComparisonSheet;
import serverlesslabel.drawing.sheet.LiveTableDrawing;
import serverlesslabel.drawing.sheet.RadarSheet;
import serverlesslabel.drawing.sheet.RankingList;
import serverlesslabel.drawing.sheet.RankingSheet;
import serverlesslabel.drawing.sheet.Sheet;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.ranking.Index;
import serverlesslabel.ranking.LabelHistory;
import serverlesslabel.ranking.People;
import serverlesslabel.ranking.Person;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.ranking.SideBySide;
import serverlesslabel.ranking.WeightSampler;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/**
 * One picture of every drawing, small enough that a change can be read, and one sheet at full size. Some are German,
 * some dark, and Acme Functions has levels that were judged. Every paper, language and number of services is met by
 * laws instead ({@code SheetLawsTest}, {@link GermanPicturesTest}).
 */
public final class GoldenPictures {

    private static final Texts GERMAN = Texts.of(Language.GERMAN);
    private static final Rubric RUBRIC = Samples.RUBRIC;
    private static final ServiceId JUDGED = new ServiceId("acme-functions");
    private static final Ranking GERMAN_RANKING = Ranking.of(SmallCatalog.GERMAN, RUBRIC.reference());

    private GoldenPictures() {}

    /** Every picture that is kept, by the name of its file. */
    public static Map<String, Picture> all() {
        var pictures = new LinkedHashMap<String, Picture>();
        charts(pictures);
        sheets(pictures);
        labels(pictures);
        bars(pictures);
        firmness(pictures);
        return pictures;
    }

    private static void charts(Map<String, Picture> pictures) {
        pictures.put("legend", LegendDrawing.line(compare(RANKING, 3), PAPER.withSize(400, 0), TEXTS));
        pictures.put("radar", RadarDrawing.drawBeside(compare(RANKING, 3), PAPER, TEXTS));
        pictures.put("radar-narrow-de", RadarDrawing.drawBeside(compare(GermanPicturesTest.SAMPLES, 2),
            PAPER.withSize(270, 210), GERMAN));
        pictures.put("radar-sheet-dark",
            RadarSheet.draw(compare(OWN, 2), "A title", PAPER.withPalette(Palette.DARK), TEXTS));
        pictures.put("live-table", LiveTableDrawing.draw(ComparisonGrid.of(compare(RANKING, 3)),
            Optional.of(RANKING.catalog().rubric().characteristics().get(0)),
            PAPER.withSize(900, 0), TEXTS));
        pictures.put("live-table-six", LiveTableDrawing.draw(ComparisonGrid.of(compare(RANKING, 6)), Optional.empty(),
            PAPER.withSize(900, 0), TEXTS));
    }

    private static void sheets(Map<String, Picture> pictures) {
        var ranking = Ranking.of(SmallCatalog.ENGLISH, Samples.weights(20, 5, 0, 10, 20, 20, 20, 5));
        var services = SmallCatalog.ENGLISH.services().stream().limit(3).toList();
        pictures.put("sheet", ComparisonSheet.draw(new Sheet(Comparison.of(ranking, services),
            "A title <with> “markup” & more", SheetFormat.SLIDE), PAPER, TEXTS));
        pictures.put("sheet-one-judged-de", ComparisonSheet.draw(new Sheet(Comparison.of(GERMAN_RANKING,
            List.of(SmallCatalog.GERMAN.service(JUDGED).orElseThrow())), "", SheetFormat.SLIDE), PAPER, GERMAN));
        pictures.put("sheet-six-dark", ComparisonSheet.draw(new Sheet(Comparison.of(ranking,
            SmallCatalog.ENGLISH.services().subList(0, 6)), "", SheetFormat.SLIDE), PAPER.withPalette(Palette.DARK),
            TEXTS));
        pictures.put("ranking", RankingSheet.draw(new RankingList(OWN, OWN.placements().subList(1, 5), 3,
            "Four of six"), PAPER, TEXTS));
        pictures.put("ranking-empty", RankingSheet.draw(new RankingList(RANKING, List.of(), 100, ""), PAPER, TEXTS));
    }

    private static void labels(Map<String, Picture> pictures) {
        var provisional = CATALOG.services().get(1);
        pictures.put("label", LabelDrawing.draw(provisional, RUBRIC, PAPER, TEXTS));
        pictures.put("label-judged-de", LabelDrawing.draw(SmallCatalog.GERMAN.service(JUDGED).orElseThrow(),
            SmallCatalog.GERMAN.rubric(), PAPER, GERMAN));
        pictures.put("label-compact", CompactLabelDrawing.draw(provisional, RUBRIC, PAPER.withSize(148, 248), TEXTS));
        pictures.put("label-compact-de", CompactLabelDrawing.draw(SmallCatalog.GERMAN.services().get(0),
            SmallCatalog.GERMAN.rubric(), PAPER.withPalette(Palette.DARK).withSize(124, 200), GERMAN));
        pictures.put("badge", BadgeDrawing.draw(CATALOG.services().get(0), RUBRIC, PAPER.withSize(0, 20), TEXTS));
        pictures.put("badge-dark-de", BadgeDrawing.draw(provisional, SmallCatalog.GERMAN.rubric(),
            PAPER.withPalette(Palette.DARK).withSize(0, 28), GERMAN));
        pictures.put("class-arrows", PictureStack.of("The classes", RUBRIC.classes().stream().map(labelClass ->
            ClassArrowDrawing.draw(new ClassRange(labelClass, labelClass), PAPER.withSize(40, 22), TEXTS)).toList()));
        var last = RUBRIC.classes().get(RUBRIC.classes().size() - 1);
        pictures.put("class-arrows-open", PictureStack.of("The classes that may fall", RUBRIC.classes().stream()
            .filter(labelClass -> !labelClass.equals(last)).map(labelClass ->
                ClassArrowDrawing.draw(new ClassRange(labelClass, last), PAPER.withSize(40, 22), TEXTS)).toList()));
    }

    private static void bars(Map<String, Picture> pictures) {
        var paper = PAPER.withSize(160, 21);
        var provisional = CATALOG.services().get(1);
        pictures.put("index-bar", IndexBarDrawing.draw(OWN.placementOf(1), RUBRIC, OWN.weights(), paper, TEXTS));
        pictures.put("timeline", TimelineDrawing.draw(compare(RANKING, 2), List.of(history(0, 2, 4), history(1)),
            LocalDate.parse("2026-06-01"), PAPER.withSize(520, 260), TEXTS));
        pictures.put("calm-bar", CalmBarDrawing.draw(OWN.placementOf(1), RUBRIC, PAPER.withSize(240, 12), TEXTS));
        pictures.put("near-shares", NearSharesDrawing.draw(Acceptability.of(Alternatives.all(OWN), WeightSampler.all(),
            1000), Acceptability.of(Alternatives.all(OWN), WeightSampler.near(OWN.weights()), 1000),
            compare(OWN, 2), PAPER.withSize(240, 0), TEXTS));
        pictures.put("reason-meter", ReasonMeterDrawing.draw(compare(RANKING, 3), RUBRIC.characteristics().get(1),
            PAPER, TEXTS));
        pictures.put("pin-marks", PictureStack.of("Marks of pins", Stream.concat(Stream.of(OptionalInt.empty()),
            IntStream.range(0, Comparison.MOST).mapToObj(OptionalInt::of))
            .map(slot -> PinMarkDrawing.draw(slot, "Pin", PAPER)).toList()));
        pictures.put("radar-signs", RadarDrawing.drawBeside(compare(RANKING, 3), PAPER.withSize(160, 180), TEXTS));
        pictures.put("certainty-legend", CertaintyLegend.draw(PAPER.withSize(600, 0), TEXTS));
        pictures.put("level-bars", LevelBarsDrawing.draw(provisional, RUBRIC, paper, TEXTS));
        pictures.put("level-meter", LevelMeterDrawing.draw(provisional, RUBRIC.characteristics().get(3),
            PAPER.withSize(34, 8), TEXTS));
        pictures.put("share-bar", ShareBarDrawing.draw(RUBRIC, OWN.weights(), paper, TEXTS));
    }

    /** What is drawn of the firmness of an order. */
    private static void firmness(Map<String, Picture> pictures) {
        var alternatives = Alternatives.all(OWN);
        pictures.put("weight-tracks", PictureStack.of("Weight tracks", tracks()));
        pictures.put("rank-shares", RankSharesDrawing.draw(Acceptability.of(alternatives, WeightSampler.all(), 1000),
            Acceptability.of(alternatives, WeightSampler.near(OWN.weights()), 1000), compare(OWN, 2),
            PAPER.withSize(680, 0), TEXTS));
        pictures.put("gap", ScoreDifferenceDrawing.draw(ScoreDifference.between(CATALOG.services().get(1),
            CATALOG.services().get(5),
            RUBRIC.reference(), RUBRIC), new ScoreDifferenceDrawing.Side("Acme",
            PAPER.palette().ink()), new ScoreDifferenceDrawing.Side("Donaudampfschifffahrt",
            PAPER.palette().series(OptionalInt.of(1)).ink()), PAPER.withSize(520, 0), TEXTS));
        pictures.put("bump", bump(Samples.random(40, 5), PAPER.withSize(680, 0), TEXTS));
        pictures.put("bump-dark-de", bump(SmallCatalog.GERMAN, PAPER.withPalette(Palette.DARK).withSize(520, 0),
            GERMAN));
    }

    // Two people and what lies between them; the compared services are the first and one far down.
    private static Picture bump(Catalog catalog, Paper paper, Texts texts) {
        var own = Alternatives.all(Ranking.of(catalog, OWN.weights()));
        var people = List.of(new Person("Anna", Samples.weights(0, 0, 0, 100, 10, 0, 0, 20)),
            new Person("The person of the longest name", Samples.weights(90, 20, 5, 0, 5, 40, 10, 5)));
        var middle = new Person(texts.get("web.middle"), People.middle(people));
        return BumpDrawing.draw(SideBySide.of(own, texts.get("bump.you"), people, List.of(middle)),
            Comparison.of(own.ranking(), List.of(own.service(0), own.service(own.size() - 2))),
            Optional.of(own.service(1)), paper, texts);
    }

    // Steps of a service to the standing of others, a year apart.
    private static LabelHistory history(int service, Integer... after) {
        var steps = new ArrayList<LabelHistory.Step>();
        var before = standing(service);
        for (int i = 0; i < after.length; i++) {
            var next = standing(after[i]);
            var change = new LabelHistory.FactChange(RUBRIC.questions().get(0), new Value.Flag(false),
                new Value.Flag(true), Basis.DOCUMENTED, Optional.empty(), "");
            steps.add(new LabelHistory.Step(LocalDate.of(2023 + i, 3, 1), List.of(change), List.of(), before, next));
            before = next;
        }
        return new LabelHistory(CATALOG.services().get(service), steps);
    }

    private static LabelHistory.Standing standing(int service) {
        var index = Index.of(CATALOG.services().get(service).levels(), RUBRIC.reference());
        return new LabelHistory.Standing(index, index.classIn(RUBRIC.classes()));
    }

    // Many services of many kinds: notches at two ends, at one, and ends beyond the slider.
    private static List<Picture> tracks() {
        var crowd = Alternatives.all(Ranking.of(Samples.random(12, 5), OWN.weights()));
        var order = Bracket.ofOrder(crowd);
        return Bracket.ofFirst(crowd).stream().map(bracket -> {
            int place = bracket.characteristic().place();
            var scale = SliderScale.of(bracket.characteristic(), RUBRIC.reference());
            return WeightTrackDrawing.draw(scale, OWN.weights().of(bracket.characteristic()), bracket,
                place < 4 ? Optional.of(order.get(place)) : Optional.empty(), crowd,
                WeightTrackDrawing.SliderUnit.IMPORTANCES, PAPER.withSize(200, 0), TEXTS);
        }).toList();
    }
}
