#include "../answer.hpp"

#include <zones/date_zones.hpp>

int main() {
    return answer(zones::date_zones());
}
