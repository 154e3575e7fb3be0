package vn.thamdinh.ui.register;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.RowReading;
import vn.thamdinh.domain.register.state.Kept;
import vn.thamdinh.domain.register.state.Reached;
import vn.thamdinh.domain.register.state.Stood;
import vn.thamdinh.domain.register.state.Waiting;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.register.RegisterFiles;
import vn.thamdinh.usecase.view.HistoryLine;
import vn.thamdinh.wire.programme.ProgrammeReader;

/** The registers of Phước Long in memory, on a day of September 2023. */
final class SampleRegisters implements RegisterPort {
    static final LocalDate TODAY = LocalDate.of(2023, 9, 8);
    final Programme programme = ProgrammeReader.shipped(new ProgrammeId("mo-hinh-phuoc-long-2023"));
    final Map<RowKey, Optional<RegisterRow>> said = new LinkedHashMap<>();
    final List<UnitId> reminded = new ArrayList<>();

    SampleRegisters() {
        put("cam-ket", "phong-noi-vu", "", Map.of("can_bo", "12", "da_ky", "12", "ngay", "25/08/2023"));
        put("cam-ket", "phong-gddt", "", Map.of("can_bo", "9", "da_ky", "7", "ngay", "05/09/2023"));
        put("cam-ket", "25217", "", Map.of("can_bo", "21", "da_ky", "21", "ngay", "22/08/2023"));
        put("trong-ngay", "25217", "2023-08", Map.of("tong", "140", "trong_ngay", "138", "qua_tuan", "1"));
        put("trong-ngay", "phong-tckh", "2023-08", Map.of("tong", "36", "trong_ngay", "36", "qua_tuan", "0"));
        put("khao-sat", "25217", "2023-08", Map.of("phai", "60", "thu", "60", "rat_hai_long", "41", "hai_long", "17",
                "binh_thuong", "2", "khong_hai_long", "0"));
    }

    private void put(String register, String unit, String period, Map<String, String> typed) {
        write(new RowKey(new RegisterId(register), Optional.of(new UnitId(unit)), "", period, RowKey.ONLY), typed);
    }

    private Kept kept() {
        return Kept.of(programme.registers(), programme.units().stream().map(Unit::id).toList(),
                said.entrySet().stream().map(one -> new Stood(one.getKey(), List.of(one.getValue()))).toList());
    }

    @Override
    public Optional<Data> read(Optional<Integer> year) {
        Kept kept = kept();
        Map<RegisterId, List<RowKey>> expected = new HashMap<>();
        programme.registers().registers().forEach(one -> expected.put(one.id(), Waiting.expected(TODAY, one, kept)));
        Set<UnitId> open = new HashSet<>();
        programme.units().forEach(unit -> open.add(unit.id()));
        return Optional.of(new Data(programme, kept, expected, Waiting.on(TODAY, kept),
                programme.registers().targets().stream().flatMap(target ->
                        Reached.of(target, kept, TODAY, year).stream()).toList(), open, true));
    }

    @Override
    public RowKey keyOfNew(Register register, Optional<UnitId> unit, String body, String period) {
        return new RowKey(register.id(), unit, body, period, "moi-" + said.size());
    }

    @Override
    public Outcome<Instant> write(RowKey key, Map<String, String> typed) {
        RowReading reading = RowReading.of(programme.registers().register(key.register()).orElseThrow(), key, typed);
        if (!reading.stands()) {
            throw new IllegalStateException("written without standing: " + typed);
        }
        said.put(key, Optional.of(reading.row()));
        return Outcome.done(Instant.EPOCH);
    }

    @Override
    public Outcome<Instant> drop(RowKey key, String reason) {
        said.put(key, Optional.empty());
        return Outcome.done(Instant.EPOCH);
    }

    @Override
    public List<HistoryLine> history(RowKey key) {
        return List.of();
    }

    @Override
    public Outcome<Path> export(Register register, Path file) {
        return Outcome.done(file);
    }

    @Override
    public Outcome<RegisterFiles.Taken> take(Register register, Path file) {
        return Outcome.done(new RegisterFiles.Taken(0, 0, List.of()));
    }

    @Override
    public Outcome<Instant> remind(UnitId unit) {
        reminded.add(unit);
        return Outcome.done(Instant.EPOCH);
    }
}
