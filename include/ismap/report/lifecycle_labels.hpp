#pragma once

#include <ismap/lifecycle/labels.hpp>
#include <ismap/lifecycle/registration.hpp>
