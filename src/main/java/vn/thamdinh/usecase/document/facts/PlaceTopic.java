package vn.thamdinh.usecase.document.facts;

import java.util.Locale;
import java.util.Optional;

import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.outline.Nouns;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;

/** The unit and district that a document is about; empty values where it is about neither. */
final class PlaceTopic {
    private final Programme programme;

    PlaceTopic(Programme programme) {
        this.programme = programme;
    }

    void into(FactsDraft draft, About about, String id) {
        Optional<Unit> unit = about == About.UNIT || about == About.RECOGNISED_UNIT
                ? programme.unit(new UnitId(id)) : Optional.empty();
        Optional<District> district = about == About.DISTRICT ? programme.district(new UnitId(id))
                : unit.flatMap(each -> programme.district(each.district()));
        Nouns nouns = programme.outline().nouns();
        String unitName = unit.map(Unit::fullName).map(nouns.unit()::running).orElse("");
        draft.name("unit", unitName);
        draft.name("unit-body", unit.map(Unit::fullName).map(nouns.unit()::bodyOf).orElse(""));
        draft.value("unit-code", unit.map(each -> each.id().code()).orElse(""));
        String districtName = district.map(District::name).map(nouns.parent()::running).orElse("");
        draft.name("district", districtName);
        draft.value("district-body", district.map(District::name).map(nouns.parent()::bodyOf).orElse(""));
        String districtPlace = districtName.replaceFirst("^(huyện|thị xã|thành phố|tỉnh) ", "");
        draft.value("district-place", districtPlace);
        draft.value("unit-place", unit.map(each -> nouns.unit().bodyOf(each.fullName()).equals(each.fullName()) ? districtPlace
                : each.name()).orElse(""));
        draft.value("district-code", district.map(each -> each.id().code()).orElse(""));
    }

    /** "Xã Đăk Ơ" as running text has it: the common noun in lower case (NĐ 30/2020, Phụ lục II, IV.1). */
    static String running(String fullName) {
        return fullName.substring(0, 1).toLowerCase(Locale.ROOT) + fullName.substring(1);
    }
}
