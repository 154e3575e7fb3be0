package vn.thamdinh.usecase.survey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.SurveyFact.ReturnsRecorded;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.export.ReturnMapping;
import vn.thamdinh.domain.survey.export.ReturnProblem;
import vn.thamdinh.domain.survey.returns.SurveyReturn;
import vn.thamdinh.domain.survey.returns.UnitReturns;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.wire.MalformedJson;
import vn.thamdinh.wire.survey.MappingJson;
import vn.thamdinh.wire.survey.MappingProposal;
import vn.thamdinh.wire.survey.ReturnsReader;
import vn.thamdinh.wire.survey.ReturnsReading;

/** Takes over the returns of a survey form from what a platform exports; a file with any problem is refused whole. */
public final class ImportReturns {

    /** Settings that hold how a source's columns are read begin so. */
    static final String SETTING = "survey.mapping.";

    private final RoundBook book;

    public ImportReturns(RoundBook book) {
        this.book = book;
    }

    /**
     * What is to be taken over, and how.
     *
     * @param source name of the platform or file; the same name replaces what it brought before
     * @param whole  the file is everything that the source has: units that are not in it have no returns from it
     */
    public record Request(SurveyFormId form, String source, ReturnMapping mapping, boolean whole) {
    }

    /** How the columns are likely to be read: as decided before for the source, else a guess. */
    public Outcome<ReturnMapping> proposal(ExportFile file, SurveyFormId form, String source) {
        return form(form).then(known -> {
            Programme programme = book.snapshot().programme().orElseThrow();
            return Outcome.done(remembered(form, source)
                    .map(mapping -> MappingProposal.of(file.reading().table(), programme, known, mapping))
                    .orElseGet(() -> MappingProposal.of(file.reading().table(), programme, known)));
        });
    }

    private Optional<ReturnMapping> remembered(SurveyFormId form, String source) {
        try {
            return book.workspace().setting(setting(form, source))
                    .map(json -> MappingJson.read(json.getBytes(StandardCharsets.UTF_8)));
        } catch (MalformedJson e) {
            return Optional.empty();
        }
    }

    private static String setting(SurveyFormId form, String source) {
        return SETTING + form + "." + source;
    }

    private Outcome<SurveyForm> form(SurveyFormId form) {
        Optional<Programme> programme = book.snapshot().programme();
        return programme.isEmpty() ? Outcome.refused(Reason.NO_ROUND)
                : programme.get().survey(form).map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, form.value()));
    }

    /** What the file would bring; nothing is stored. */
    public Outcome<ReturnsPreview> preview(ExportFile file, Request request) {
        return plan(file, request).then(plan -> Outcome.done(plan.preview()));
    }

    /** Takes the file over and remembers how it was read. Taking over what is there already adds nothing. */
    public Outcome<ReturnsPreview> take(ExportFile file, Request request) {
        return plan(file, request).then(plan -> {
            if (!plan.preview().clean()) {
                return new Outcome.Refused<>(Reason.FAULTY_SHEET,
                        List.of(String.valueOf(plan.preview().problems().size())));
            }
            return (plan.facts().isEmpty() ? Outcome.done(plan) : book.append(plan.facts()).then(_ -> Outcome.done(plan)))
                    .then(_ -> book.remember(setting(request.form(), request.source()),
                            MappingJson.text(request.mapping())))
                    .then(_ -> Outcome.done(plan.preview()));
        });
    }

    /** What would be written, and how it looks. */
    private record Plan(List<ReturnsRecorded> facts, ReturnsPreview preview) {
    }

    private Outcome<Plan> plan(ExportFile file, Request request) {
        if (request.source().isBlank() || request.source().length() > ReturnsRecorded.LONGEST_SOURCE) {
            return Outcome.refused(Reason.BAD_INPUT, request.source());
        }
        return form(request.form()).then(form -> Outcome.done(plan(file, request, form)));
    }

    private Plan plan(ExportFile file, Request request, SurveyForm form) {
        Snapshot now = book.snapshot();
        Programme programme = now.programme().orElseThrow();
        ReturnsReading reading = file.reading().problems().isEmpty()
                ? ReturnsReader.read(file.reading().table(), request.mapping(), programme, form,
                        book.workspace()::pseudonym)
                : new ReturnsReading(Map.of(), Map.of(), List.of());
        List<ReturnProblem> problems = new ArrayList<>(file.reading().problems());
        problems.addAll(reading.problems());
        Map<UnitId, List<SurveyReturn>> wanted = new LinkedHashMap<>();
        programme.units().forEach(unit -> {
            if (reading.returns().containsKey(unit.id())) {
                wanted.put(unit.id(), reading.returns().get(unit.id()));
            }
        });
        List<UnitId> absent = absent(now, request, wanted);
        if (request.whole()) {
            absent.forEach(unit -> wanted.put(unit, List.of()));
        }
        List<ReturnsRecorded> facts = wanted.entrySet().stream()
                .flatMap(each -> new Parts(now, form, request.source()).facts(each.getKey(), each.getValue()).stream())
                .filter(fact -> !stands(now, fact)).toList();
        return new Plan(facts, preview(file, request, form, reading, problems, wanted, absent, facts.isEmpty()));
    }

    private ReturnsPreview preview(ExportFile file, Request request, SurveyForm form, ReturnsReading reading,
                                   List<ReturnProblem> problems, Map<UnitId, List<SurveyReturn>> wanted,
                                   List<UnitId> absent, boolean unchanged) {
        Snapshot now = book.snapshot();
        Programme programme = now.programme().orElseThrow();
        Map<UnitId, UnitReturns> together = new LinkedHashMap<>();
        wanted.forEach((unit, returns) -> together.put(unit, together(now, form, request.source(), unit, returns)));
        List<ReturnsPreview.UnitPart> parts = together.keySet().stream()
                .filter(reading.returns()::containsKey)
                .map(unit -> new ReturnsPreview.UnitPart(programme.unit(unit).orElseThrow(),
                        only(together.get(unit), request.source()), together.get(unit))).toList();
        return new ReturnsPreview(file.reading().table().rows().size(), parts, unchanged, reading.skippedUnits(),
                request.whole() ? List.of() : absent.stream().flatMap(unit -> programme.unit(unit).stream()).toList(),
                problems, unchanged ? List.of() : WhatChanges.between(now, form, together.values()));
    }

    /** The returns of the source as they are judged among all others. */
    private static UnitReturns only(UnitReturns all, String source) {
        return new UnitReturns(all.unit(), all.form(),
                all.returns().stream().filter(one -> one.source().equals(source)).toList());
    }

    private static UnitReturns together(Snapshot now, SurveyForm form, String source, UnitId unit,
                                        List<SurveyReturn> returns) {
        SortedMap<String, List<SurveyReturn>> sources = new TreeMap<>(
                now.surveys().returns(unit, form.id()).map(UnitReturns::bySource).orElseGet(TreeMap::new));
        sources.put(source, returns);
        return UnitReturns.of(unit, form, sources);
    }

    private static List<UnitId> absent(Snapshot now, Request request, Map<UnitId, List<SurveyReturn>> wanted) {
        return now.standing(ReturnsRecorded.class).map(Snapshot.Standing::fact)
                .filter(fact -> fact.form().equals(request.form()) && fact.source().equals(request.source())
                        && !fact.returns().isEmpty() && !wanted.containsKey(fact.unit()))
                .map(ReturnsRecorded::unit).distinct().toList();
    }

    /** Another office's hashes of the same returns differ from ours and say nothing new. */
    private boolean stands(Snapshot now, ReturnsRecorded fact) {
        List<Entry> heads = now.heads(Subject.of(fact, book.workspace().writer()));
        return !heads.isEmpty() && heads.stream().allMatch(head -> head.fact().filter(standing -> standing.equals(fact)
                || !head.header().writer().equals(book.workspace().writer())
                        && standing instanceof ReturnsRecorded other && other.sameBut(fact)).isPresent());
    }
}
